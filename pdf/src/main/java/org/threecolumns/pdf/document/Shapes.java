package org.threecolumns.pdf.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.threecolumns.model.scale.Scale;

/** The mark that belongs to each person on every scale of a document, in the order in which they first give a number. */
final class Shapes {
    private final Map<String, Integer> byRater = new LinkedHashMap<>();

    Shapes(List<Scale> scales) {
        scales.stream()
                .flatMap(scale -> scale.getRatings().stream())
                .flatMap(rating -> rating.getRater().stream())
                .forEach(rater -> byRater.putIfAbsent(rater, byRater.size() + 1));
    }

    int of(String rater) {
        return byRater.getOrDefault(rater, byRater.size() + 1);
    }
}
