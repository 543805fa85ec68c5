package org.threecolumns.pdf.internal.layout;

import java.util.HashMap;
import java.util.Map;
import org.threecolumns.pdf.theme.Face;

/** Widths of words, each word measured once in each face and size, so that long documents cost no more a page than short ones. */
final class WordWidths {

    private record Word(String text, Face face, double size) {}

    private final TextMetrics metrics;
    private final Map<Word, Double> known = new HashMap<>();

    WordWidths(TextMetrics metrics) {
        this.metrics = metrics;
    }

    double width(String text, Face face, double size) {
        return text.isEmpty()
                ? 0
                : known.computeIfAbsent(
                        new Word(text, face, size), word -> metrics.width(word.text, word.face, word.size));
    }
}
