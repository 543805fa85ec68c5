package org.threecolumns.pdf.document;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.threecolumns.pdf.plan.Block;
import org.threecolumns.share.CopyText;
import org.threecolumns.share.SharedRecord;

/**
 * What becomes of each text of a copy in one document. A text of the part that the document is about must stand on the page as
 * often as the table says; one that is neither there nor explained stops the plan.
 *
 * @param document its column of the table
 * @param subject whether a path lies in the part of the copy that the document is about
 * @param leftOutParts parts of that, named between slashes, that it leaves out with all their words
 * @param quietParts parts whose own disagreement stands where the part itself stands in full
 */
record Coverage(
        CoverageTable.Column document, Predicate<String> subject, Set<String> leftOutParts, Set<String> quietParts) {

    /** The texts at one place: a list of texts has one place. */
    private record Place(String path, String member, int letters) {
        Place and(Place other) {
            return new Place(path, member, letters + other.letters);
        }
    }

    /** The paths of what the blocks do not print, sorted. */
    List<String> leftOut(SharedRecord copy, List<Block> blocks, Words words) {
        Map<String, Integer> printed = new HashMap<>();
        blocks.stream()
                .flatMap(Block::spokenRuns)
                .forEach(run -> run.source()
                        .ifPresent(path -> printed.merge(path, run.text().length(), Integer::sum)));
        Set<String> leftOut = new TreeSet<>();
        for (Place place : places(copy)) {
            int letters = printed.getOrDefault(place.path, 0);
            boolean replaced = words.replacedByTranslation().contains(place.path);
            requireRightly(place, letters, replaced);
            if (letters == 0) {
                leftOut.add(place.path);
            }
        }
        return List.copyOf(leftOut);
    }

    private static Iterable<Place> places(SharedRecord copy) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (CopyText text : copy.texts()) {
            Place place =
                    new Place(text.path().toString(), text.member(), text.text().length());
            places.merge(place.path, place, Place::and);
        }
        return places.values();
    }

    private void requireRightly(Place place, int letters, boolean replaced) {
        Printing printing = CoverageTable.standard().of(place.member, document);
        if (letters == 0) {
            if (subject.test(place.path) && !replaced && !printing.mayBeLeftOut() && !isInPartLeftOut(place)) {
                throw new IllegalStateException(
                        place.path + ": neither printed nor on the list of what the document leaves out");
            }
        } else if (letters % place.letters != 0 || (printing == Printing.PRINTS && letters > place.letters)) {
            throw new IllegalStateException(place.path + ": printed in part, or more often than the table says");
        }
    }

    private boolean isInPartLeftOut(Place place) {
        return leftOutParts.stream().anyMatch(place.path::contains)
                || (place.member.equals("Agreement.words")
                        && quietParts.stream().anyMatch(place.path::contains));
    }
}
