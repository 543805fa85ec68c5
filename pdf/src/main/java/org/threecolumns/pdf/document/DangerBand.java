package org.threecolumns.pdf.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.map.DangerStatement;
import org.threecolumns.model.map.ExistingSafety;
import org.threecolumns.model.map.SafetyGoal;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.pdf.plan.Accent;
import org.threecolumns.pdf.plan.Cell;
import org.threecolumns.pdf.plan.Content;
import org.threecolumns.pdf.plan.Heading;
import org.threecolumns.pdf.plan.ItemList;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.Row;
import org.threecolumns.pdf.plan.WritingLines;

/** One worry in a row with the safety so far for it and the goal that answers it, tied by their number. */
final class DangerBand {
    private static final int LINES_FOR_A_GOAL = 4;

    private final Words words;
    private final Voices voices;
    private final SafetyItems safety;
    private final GoalParts goals;
    private final ThreeColumnMap map;
    private final RecordPath at;

    DangerBand(Words words, Voices voices, ThreeColumnMap map, RecordPath at) {
        this.words = words;
        this.voices = voices;
        this.safety = new SafetyItems(words, voices);
        this.goals = new GoalParts(words, voices);
        this.map = map;
        this.at = at;
    }

    Row of(DangerStatement danger, int number) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(0, worry(danger, number)).on(Accent.WORRIED));
        List<ExistingSafety> safetySoFar = map.safetyFor(danger.getId());
        if (!safetySoFar.isEmpty()) {
            cells.add(Cell.of(1, safetySoFar(safetySoFar, number)));
        }
        cells.add(Cell.of(2, goal(map.goalsFor(danger.getId()), number)).on(Accent.NEEDS_TO_HAPPEN));
        return new Row(Row.Kind.BAND, cells);
    }

    private Content[] worry(DangerStatement danger, int number) {
        RecordPath path = at.member("dangerStatements").item(danger.getId());
        List<Content> content = new ArrayList<>();
        content.add(danger.getTitle()
                .map(title -> Heading.numbered(3, number, Accent.WORRIED, words.recorded(path, danger, "title", title)))
                .orElseGet(() -> Heading.numbered(
                        3, number, Accent.WORRIED, words.plain(words.text("part.worry-number", number)))));
        content.addAll(new DangerParts(words, voices).of(danger, path));
        return content.toArray(Content[]::new);
    }

    private Content[] safetySoFar(List<ExistingSafety> items, int number) {
        Content heading = Heading.numbered(3, number, Accent.WORKING_WELL, words.plain(words.label("part.safety")));
        ItemList list = new ItemList(
                ItemList.Marker.NONE,
                items.stream()
                        .map(item -> safety.of(item, at.member("existingSafety").item(item.getId())))
                        .toList());
        return new Content[] {heading, list};
    }

    private Content[] goal(List<SafetyGoal> answering, int number) {
        List<Content> content = new ArrayList<>();
        content.add(Heading.numbered(3, number, Accent.NEEDS_TO_HAPPEN, words.plain(words.text("part.goal", number))));
        for (SafetyGoal goal : answering) {
            content.addAll(goals.of(goal, at.member("safetyGoals").item(goal.getId())));
        }
        if (content.size() == 1) {
            content.add(new WritingLines(LINES_FOR_A_GOAL));
        }
        return content.toArray(Content[]::new);
    }

    static Optional<Content> draftStamp(Words words, boolean draft) {
        return draft
                ? Optional.of(Paragraph.of(Paragraph.Kind.STAMP, words.bold(words.label("copy.draft"))))
                : Optional.empty();
    }
}
