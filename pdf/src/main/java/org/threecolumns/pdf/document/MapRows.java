package org.threecolumns.pdf.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.map.DangerStatement;
import org.threecolumns.model.map.Harm;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.pdf.plan.Accent;
import org.threecolumns.pdf.plan.Cell;
import org.threecolumns.pdf.plan.ColumnHead;
import org.threecolumns.pdf.plan.ColumnSection;
import org.threecolumns.pdf.plan.Content;
import org.threecolumns.pdf.plan.Row;
import org.threecolumns.pdf.plan.WritingLines;

/**
 * The rows across the three columns: first what has happened for the first worry beside strengths and next steps, then that worry
 * with its safety and goal, then the next worry in the same way. Each harm stands before the statement that is built on it.
 */
final class MapRows {
    private static final int LINES_IN_AN_EMPTY_COLUMN = 4;

    private final Words words;
    private final ThreeColumnMap map;
    private final ColumnParts parts;
    private final DangerBand band;
    private final Map<String, Integer> numbers;

    MapRows(Words words, ThreeColumnMap map, RecordPath at) {
        this.words = words;
        this.map = map;
        this.numbers = numbers(map);
        Voices voices = new Voices(words);
        this.parts = new ColumnParts(words, voices, map, at, numbers);
        this.band = new DangerBand(words, voices, map, at);
    }

    /** Worry and goal share a number; scales and next steps use it too. */
    static Map<String, Integer> numbers(ThreeColumnMap map) {
        Map<String, Integer> numbers = new HashMap<>();
        for (DangerStatement danger : map.getDangerStatements()) {
            int number = numbers.size() + 1;
            numbers.put(danger.getId(), number);
        }
        map.getSafetyGoals()
                .forEach(goal -> goal.getDangerStatement()
                        .map(numbers::get)
                        .ifPresent(number -> numbers.put(goal.getId(), number)));
        return Map.copyOf(numbers);
    }

    /** The rows of the worries; then, under questions of its own, what makes it harder beside the scales. */
    List<ColumnSection> sections() {
        List<Content> harder = parts.harder();
        List<Content> scales = parts.scales();
        List<Row> rows = worriesAndGoals();
        if (scales.isEmpty()) {
            if (!harder.isEmpty()) {
                rows.add(Row.plain(Cell.of(0, harder.toArray(Content[]::new))));
            }
            return List.of(new ColumnSection(rows));
        }
        return List.of(
                new ColumnSection(rows), ColumnSection.of(new Row(Row.Kind.PLAIN, besideScales(harder, scales))));
    }

    private List<Cell> besideScales(List<Content> harder, List<Content> scales) {
        List<Cell> cells = new ArrayList<>();
        if (!harder.isEmpty()) {
            cells.add(Cell.of(0, harder.toArray(Content[]::new)).under(worried().again()));
        }
        int first = cells.size();
        cells.add(Cell.of(first, scales.toArray(Content[]::new))
                .over(Cell.COLUMNS - first)
                .under(head(Accent.SCALE, "column.scale")));
        return cells;
    }

    private List<Row> worriesAndGoals() {
        List<Row> rows = new ArrayList<>();
        Set<String> told = new HashSet<>();
        List<Harm> first = new ArrayList<>(unlinkedHarm());
        int number = 0;
        List<DangerStatement> dangers = map.getDangerStatements();
        if (!dangers.isEmpty()) {
            first.addAll(harmFor(dangers.get(0), told));
        }
        rows.add(firstRow(first));
        for (DangerStatement danger : dangers) {
            number++;
            List<Harm> before = harmFor(danger, told);
            if (number > 1 && !before.isEmpty()) {
                rows.add(Row.plain(Cell.of(0, parts.harm(before).toArray(Content[]::new))));
            }
            rows.add(band.of(danger, number));
            before.forEach(harm -> told.add(harm.getId()));
        }
        return rows;
    }

    private Row firstRow(List<Harm> harm) {
        return Row.plain(
                cell(0, parts.worries(harm), map.getDangerStatements().isEmpty())
                        .under(worried()),
                cell(1, parts.workingWell(), map.getExistingSafety().isEmpty())
                        .under(head(Accent.WORKING_WELL, "column.well")),
                cell(2, parts.needs(), map.getSafetyGoals().isEmpty())
                        .under(head(Accent.NEEDS_TO_HAPPEN, "column.needs")));
    }

    private ColumnHead worried() {
        return head(Accent.WORRIED, "column.worried");
    }

    private ColumnHead head(Accent accent, String key) {
        return ColumnHead.of(accent, words.plain(words.label(key)));
    }

    /** A column of which nothing is recorded is a place to write. */
    private static Cell cell(int column, List<Content> content, boolean nothingLater) {
        return content.isEmpty() && nothingLater
                ? Cell.of(column, new WritingLines(LINES_IN_AN_EMPTY_COLUMN))
                : Cell.of(column, content.toArray(Content[]::new));
    }

    private List<Harm> harmFor(DangerStatement danger, Set<String> told) {
        return map.getHarm().stream()
                .filter(harm -> danger.getBasedOn().contains(harm.getId()) && !told.contains(harm.getId()))
                .toList();
    }

    private List<Harm> unlinkedHarm() {
        Set<String> linked = new HashSet<>();
        map.getDangerStatements().forEach(danger -> linked.addAll(danger.getBasedOn()));
        return map.getHarm().stream()
                .filter(harm -> !linked.contains(harm.getId()))
                .toList();
    }
}
