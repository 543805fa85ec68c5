package org.threecolumns.pdf.document;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.threecolumns.model.RecordPath;
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

    /** Member to reason. Everything outside the current map is for other documents. */
    static final Map<String, String> MAY_BE_LEFT_OUT = Map.ofEntries(
            Map.entry("DangerStatement.acknowledgement", COMPOSED),
            Map.entry("DangerStatement.whatHappened", COMPOSED),
            Map.entry("DangerStatement.whatCouldHappen", COMPOSED),
            Map.entry("DangerStatement.when", COMPOSED),
            Map.entry("DangerStatement.familyWords", COMPOSED),
            Map.entry("ImpactOnChild.shortTerm", COMPOSED),
            Map.entry("ImpactOnChild.longTerm", COMPOSED),
            Map.entry("NotKnown.reason", COMPOSED),
            Map.entry("SafetyGoal.title", COMPOSED),
            Map.entry("SafetyGoal.behaviour", COMPOSED),
            Map.entry("SafetyGoal.evidenceHow", COMPOSED),
            Map.entry("SafetyGoal.includingWhen", COMPOSED),
            Map.entry("SafetyGoal.agencyWillThen", COMPOSED),
            Map.entry("ChildExperience.text", COMPOSED),
            Map.entry("Scale.question", SHEET),
            Map.entry("ScaleRating.whyThisHigh", SHEET),
            Map.entry("ScaleRating.whyNotHigher", SHEET),
            Map.entry("ScaleRating.oneStepHigher", SHEET),
            Map.entry("ScaleRating.whatWouldItTake", SHEET),
            Map.entry("ScaleRating.via", SHEET),
            Map.entry("ScaleRating.notGivenWords", SHEET),
            Map.entry("DangerStatement.statusReason", FILE),
            Map.entry("Amendment.what", FILE),
            Map.entry("Amendment.why", FILE),
            Map.entry("Given.part", FILE),
            Map.entry("ItemStatus.reason", FILE),
            Map.entry("Rectification.response", FILE),
            Map.entry("Rectification.words", FILE),
            Map.entry("Given.whoElseCouldSee", FILE),
            Map.entry("Harm.evidence", FILE),
            Map.entry("QuestionAsked.text", FILE),
            Map.entry("Release.why", FILE),
            Map.entry("SafeguardingAlert.actionTaken", FILE),
            Map.entry("Sensitivity.exemption", FILE),
            Map.entry("Severity.level", FILE),
            Map.entry("Severity.reason", FILE),
            Map.entry("TranslatedText.text", LANGUAGE));

    /** Parts of elements whose own disagreement stands where the part itself stands in full. */
    static final Map<String, String> PARTS_MAY_KEEP_THEIR_VIEWS = Map.of(
            "/childExperience/", COMPOSED, "/impactByChild/", COMPOSED, "/ratings/", SHEET, "/questionsAsked/", FILE);

    private static final String CURRENT_MAP = RecordPath.root().member("map") + "/";

    private MapCoverage() {}

    static List<String> leftOut(SharedRecord copy, List<Block> blocks, Words words) {
        Set<String> printed = new HashSet<>();
        blocks.stream().flatMap(Block::spokenRuns).forEach(run -> run.source().ifPresent(printed::add));
        Set<String> leftOut = new TreeSet<>();
        for (CopyText text : copy.texts()) {
            String path = text.path().toString();
            if (printed.contains(path)) {
                continue;
            }
            boolean explained = isExplained(text.member(), path)
                    || words.replacedByTranslation().contains(path);
            if (path.startsWith(CURRENT_MAP) && !explained) {
                throw new IllegalStateException(path + ": neither printed nor on the list of what the map leaves out");
            }
            leftOut.add(path);
        }
        return List.copyOf(leftOut);
    }

    private static boolean isExplained(String member, String path) {
        return MAY_BE_LEFT_OUT.containsKey(member)
                || (member.equals("Agreement.words")
                        && PARTS_MAY_KEEP_THEIR_VIEWS.keySet().stream().anyMatch(path::contains));
    }
}
