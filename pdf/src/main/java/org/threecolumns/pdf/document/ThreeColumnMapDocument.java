package org.threecolumns.pdf.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.pdf.plan.Block;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.plan.Form;
import org.threecolumns.share.SharedRecord;

/**
 * The three-column map for everyone at the table: what people are worried about, what is working well, what needs to happen, and
 * where each person is on the scales. It invents no words: what the copy does not hold is left out or is a place to write.
 *
 * <p>A pure function: the same copy and labels always give the same plan.
 */
public final class ThreeColumnMapDocument {
    private static final int LINES = 2;
    private static final String CURRENT_MAP = RecordPath.root().member("map") + "/";
    private static final Coverage COVERAGE = new Coverage(
            CoverageTable.Column.MAP,
            path -> path.startsWith(CURRENT_MAP),
            Set.of(),
            Set.of("/childExperience/", "/impactByChild/", "/ratings/", "/questionsAsked/"));

    private ThreeColumnMapDocument() {}

    /**
     * {@return the plan of the map in the copy, with lines to write on where a council's own contacts would stand}
     *
     * @param copy the copy of the one reader who will hold the page
     * @param labels the fixed words in that reader's language
     */
    public static DocumentPlan plan(SharedRecord copy, Labels labels) {
        return plan(copy, labels, AnswerBackContacts.none());
    }

    /**
     * {@return the plan of the map in the copy}
     *
     * @param copy the copy of the one reader who will hold the page
     * @param labels the fixed words in that reader's language
     * @param contacts what the council tells every family at the end of a document
     */
    public static DocumentPlan plan(SharedRecord copy, Labels labels, AnswerBackContacts contacts) {
        Objects.requireNonNull(copy, "copy");
        Objects.requireNonNull(labels, "labels");
        Objects.requireNonNull(contacts, "contacts");
        Words words = new Words(copy, labels);
        CopyLines lines = new CopyLines(copy, labels, words);
        RecordPath at = RecordPath.root().member("map");
        ThreeColumnMap map =
                copy.map().orElseGet(() -> ThreeColumnMap.builder().id("map").build());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new TopOfMap(lines, words).of(map, at, isDraft(map)));
        blocks.addAll(new MapRows(words, map, at).sections());
        new Closing(copy, words, contacts).block(LINES).ifPresent(blocks::add);
        return new DocumentPlan(
                labels.language(),
                words.label("map.short"),
                lines.footer(words.label("map.short")),
                Form.LANDSCAPE,
                copy.asOf(),
                blocks,
                COVERAGE.leftOut(copy, blocks, words),
                CopyIdentifiers.of(copy));
    }

    private static boolean isDraft(ThreeColumnMap map) {
        return map.getDangerStatements().stream().anyMatch(DangerParts::draft)
                || map.getSafetyGoals().stream().anyMatch(GoalParts::draft);
    }
}
