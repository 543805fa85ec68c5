package org.threecolumns.check;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The stable name of a rule, such as {@code DS-15}: a family of two to twelve capitals or digits, and a number of two or
 * three digits. Ids are never reused for another rule.
 *
 * @param code the name as it is written
 */
public record RuleId(String code) implements Comparable<RuleId> {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{1,11}-[0-9]{2,3}");

    /**
     * Checks the form of the name.
     *
     * @param code the name as it is written
     * @throws IllegalArgumentException if the code is not a family and a number
     */
    public RuleId {
        Objects.requireNonNull(code, "code");
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("rule id: a family and a number such as DS-15 expected");
        }
    }

    /**
     * {@return the rule of that name}
     *
     * @param code such as {@code DS-15}
     * @throws IllegalArgumentException if the code is not a family and a number
     */
    public static RuleId of(String code) {
        return new RuleId(code);
    }

    /** {@return whether this is a rule about the form of a record, which holds at every stage} */
    public boolean isForm() {
        return code.startsWith("STR-");
    }

    @Override
    public int compareTo(RuleId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
