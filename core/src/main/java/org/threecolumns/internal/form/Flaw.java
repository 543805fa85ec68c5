package org.threecolumns.internal.form;

import org.threecolumns.model.RecordPath;

/**
 * A place where a record breaks its form. It holds no value of the record.
 *
 * @param path the member, or the object where several members are concerned
 * @param rule the id of the form rule, such as {@code STR-03}
 */
public record Flaw(RecordPath path, String rule) implements Comparable<Flaw> {
    @Override
    public int compareTo(Flaw other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : rule.compareTo(other.rule);
    }

    @Override
    public String toString() {
        return rule + " " + path;
    }
}
