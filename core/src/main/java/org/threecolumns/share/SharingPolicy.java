package org.threecolumns.share;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a council adds to the standard rules of sharing. It can only narrow them: protect more words, hide more members.
 * The one thing it allows is telephone numbers of services, which free text may then hold.
 */
public final class SharingPolicy {
    private static final SharingPolicy STANDARD = new Builder().build();
    private static final int MOST_LETTERS = 200_000;

    private final List<String> protectedStrings;
    private final Set<String> allowedNumbers;
    private final Map<Purpose, Set<String>> hidden;

    private SharingPolicy(Builder builder) {
        this.protectedStrings = List.copyOf(builder.protectedStrings);
        this.allowedNumbers = Set.copyOf(builder.allowedNumbers);
        this.hidden = new EnumMap<>(Purpose.class);
        builder.hidden.forEach((purpose, members) -> hidden.put(purpose, Set.copyOf(members)));
    }

    /** {@return the standard rules with nothing added} */
    public static SharingPolicy standard() {
        return STANDARD;
    }

    /** {@return a builder that starts from the standard rules} */
    public static Builder builder() {
        return new Builder();
    }

    List<String> protectedStrings() {
        return protectedStrings;
    }

    Set<String> allowedNumbers() {
        return allowedNumbers;
    }

    /** {@return the lines of the table that the council hides from somebody who is all of these} */
    Set<String> hiddenFor(Set<Purpose> capacities) {
        Set<String> rows = new HashSet<>();
        capacities.forEach(capacity -> rows.addAll(hidden.getOrDefault(capacity, Set.of())));
        return Set.copyOf(rows);
    }

    /** {@return the lines of the table that the council hides for this purpose, sorted} */
    Set<String> hiddenFor(Purpose purpose) {
        return new TreeSet<>(hidden.getOrDefault(purpose, Set.of()));
    }

    @Override
    public String toString() {
        return "SharingPolicy[" + protectedStrings.size() + " protected, " + allowedNumbers.size()
                + " allowed numbers]";
    }

    /** Collects what a council adds. */
    public static final class Builder {
        private final List<String> protectedStrings = new ArrayList<>();
        private final Set<String> allowedNumbers = new LinkedHashSet<>();
        private final Map<Purpose, Set<String>> hidden = new EnumMap<>(Purpose.class);
        private long letters;

        private Builder() {}

        /**
         * Adds words that no copy but the team's may show, in any spelling: a refuge's street, a code word, a name.
         *
         * @param strings the words; at least three letters or digits each
         * @return this builder
         * @throws IllegalArgumentException if one is too short to be told apart from other text, or all together hold
         *     more than 200 000 characters; the message gives its position, never the words
         */
        public Builder protect(Collection<String> strings) {
            for (String string : strings) {
                if (!ProtectedPhrases.isUsable(string)) {
                    throw new IllegalArgumentException("protected string " + (protectedStrings.size() + 1)
                            + ": too short to be found; at least " + Phrase.SHORTEST + " letters or digits expected");
                }
                letters += string.length();
                if (letters > MOST_LETTERS) {
                    throw new IllegalArgumentException(
                            "protected strings: at most " + MOST_LETTERS + " characters together");
                }
                protectedStrings.add(string);
            }
            return this;
        }

        /**
         * Allows telephone numbers of services, such as the out-of-hours team, in free text. Published helplines are
         * allowed anyway. A number that is protected in the record stays protected.
         *
         * @param numbers telephone numbers in any spelling
         * @return this builder
         * @throws IllegalArgumentException if one is no telephone number; the message gives its position only
         */
        public Builder allowNumbers(Collection<String> numbers) {
            int position = 0;
            for (String number : numbers) {
                position++;
                if (!ContactPatterns.isTelephoneNumber(number)) {
                    throw new IllegalArgumentException("allowed number " + position
                            + ": a telephone number of 3 to 16 digits, not an area code alone, expected");
                }
                allowedNumbers.add(number);
            }
            return this;
        }

        /**
         * Hides a member that the standard table shows.
         *
         * @param purpose for which purpose
         * @param row the line of the table in docs/privacy.md, such as {@code Harm.category}
         * @return this builder
         * @throws IllegalArgumentException if the table has no such line, or the member is one without which nothing
         *     can be held, or a status, without which what was given up reads as if it stood
         */
        public Builder hide(Purpose purpose, String row) {
            Objects.requireNonNull(purpose, "purpose");
            if (!SharingTable.standard().rows().containsKey(row)) {
                throw new IllegalArgumentException("hide: a line of the sharing table expected");
            }
            if (row.equals("Identified.id")
                    || row.equals("CaseRecord.formatVersion")
                    || row.equals("CaseRecord.case")
                    || row.equals("CaseRecord.people")
                    || row.equals("CaseRecord.children")) {
                throw new IllegalArgumentException("hide: no copy can be held without " + row);
            }
            if (row.endsWith(".status")) {
                throw new IllegalArgumentException("hide: without " + row + " what was given up reads as if it stood");
            }
            hidden.computeIfAbsent(purpose, any -> new LinkedHashSet<>()).add(row);
            return this;
        }

        /** {@return the policy} */
        public SharingPolicy build() {
            return new SharingPolicy(this);
        }
    }
}
