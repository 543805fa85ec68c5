package org.threecolumns.check;

/**
 * Part of a text, so that a screen can underline the words that a finding is about.
 *
 * @param start where it begins, counted in Java characters from 0
 * @param end where it ends, exclusive
 */
public record Span(int start, int end) implements Comparable<Span> {
    /**
     * Checks the order of the two ends.
     *
     * @param start where it begins, counted in Java characters from 0
     * @param end where it ends, exclusive
     * @throws IllegalArgumentException if the span is empty or starts before the text
     */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("span: 0 <= start < end expected");
        }
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
