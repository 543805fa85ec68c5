package org.threecolumns.pdf.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A label with places: words and the numbers of the places between them, in order. */
final class Template {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private Template() {}

    /** A stretch of fixed words, or a place to fill. */
    sealed interface Piece {
        record Fixed(String text) implements Piece {}

        record Place(int number) implements Piece {}
    }

    static List<Piece> pieces(String template) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PLACE.matcher(template);
        int from = 0;
        while (matcher.find()) {
            if (matcher.start() > from) {
                pieces.add(new Piece.Fixed(template.substring(from, matcher.start())));
            }
            pieces.add(new Piece.Place(Integer.parseInt(matcher.group(1))));
            from = matcher.end();
        }
        if (from < template.length()) {
            pieces.add(new Piece.Fixed(template.substring(from)));
        }
        return pieces;
    }

    static Set<String> places(String template) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(template).results().forEach(found -> places.add(found.group()));
        return places;
    }
}
