package org.threecolumns.pdf.internal.layout;

import java.util.Set;
import org.threecolumns.pdf.theme.Face;

/** A typeface in which every letter is half as wide as it is high; it counts how many letters it was asked for. */
final class EvenMetrics implements TextMetrics {

    private final Set<Integer> missing;
    private long asked;

    EvenMetrics(Integer... missing) {
        this.missing = Set.of(missing);
    }

    long asked() {
        return asked;
    }

    @Override
    public double width(String text, Face face, double size) {
        asked += text.length();
        return text.length() * size / 2;
    }

    @Override
    public double ascent(Face face, double size) {
        return size;
    }

    @Override
    public boolean has(int codePoint, Face face) {
        return !missing.contains(codePoint);
    }
}
