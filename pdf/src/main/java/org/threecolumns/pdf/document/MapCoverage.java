package org.threecolumns.pdf.document;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.threecolumns.pdf.plan.Block;
import org.threecolumns.share.CopyText;
import org.threecolumns.share.SharedRecord;

/**
 * Which texts of a copy the map may leave out, and why. Every other text must stand on the page: a text that is neither printed nor
 * listed here stops the plan, so that nothing is ever lost in silence.
 */
final class MapCoverage {
    private static final String COMPOSED = "stands in the words as people read them";
    private static final String SHEET = "stands on the danger, goal and scale sheet";
    private static final String FILE = "is for the file and not for the page";
    private static final String LANGUAGE = "is in another language than the document";
    private static final String SHORT = "a shorter form is printed";

    /** Member to reason. */
    static final Map<String, String> MAY_BE_LEFT_OUT = new TreeMap<>(Map.ofEntries(
            Map.entry("DangerStatement.acknowledgement", COMPOSED),
            Map.entry("DangerStatement.whatHappened", COMPOSED),
            Map.entry("DangerStatement.whatCouldHappen", COMPOSED),
            Map.entry("DangerStatement.when", COMPOSED),
            Map.entry("DangerStatement.familyWords", COMPOSED),
            Map.entry("DangerStatement.statusReason", FILE),
            Map.entry("TranslatedText.text", LANGUAGE),
            Map.entry("ImpactOnChild.shortTerm", COMPOSED),
            Map.entry("ImpactOnChild.longTerm", COMPOSED)));

    private MapCoverage() {}

    static List<String> leftOut(SharedRecord copy, List<Block> blocks, Words words) {
        Set<String> printed = new HashSet<>(words.replacedByTranslation());
        blocks.stream().flatMap(Block::spokenRuns).forEach(run -> run.source().ifPresent(printed::add));
        Set<String> leftOut = new TreeSet<>();
        for (CopyText text : copy.texts()) {
            String path = text.path().toString();
            if (printed.contains(path)) {
                continue;
            }
            if (!MAY_BE_LEFT_OUT.containsKey(text.member())) {
                throw new IllegalStateException(path + ": neither printed nor on the list of what the map leaves out");
            }
            leftOut.add(path);
        }
        return List.copyOf(leftOut);
    }
}
