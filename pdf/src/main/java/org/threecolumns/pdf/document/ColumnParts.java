package org.threecolumns.pdf.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.threecolumns.model.Identified;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.map.ExistingStrength;
import org.threecolumns.model.map.Harm;
import org.threecolumns.model.map.MapItem;
import org.threecolumns.model.map.NothingFor;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.pdf.plan.Accent;
import org.threecolumns.pdf.plan.Content;
import org.threecolumns.pdf.plan.Divider;
import org.threecolumns.pdf.plan.Heading;
import org.threecolumns.pdf.plan.Item;
import org.threecolumns.pdf.plan.ItemList;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.TextRun;

/** The parts of each column under their headings; a part of which nothing is recorded is left out with its heading. */
final class ColumnParts {
    private final Words words;
    private final ThreeColumnMap map;
    private final RecordPath at;
    private final HarmItems harmItems;
    private final SaidItems saidItems;
    private final SafetyItems safetyItems;
    private final GoalParts goalParts;
    private final StepItems stepItems;
    private final ScaleParts scaleParts;

    ColumnParts(Words words, Voices voices, ThreeColumnMap map, RecordPath at, Map<String, Integer> numbers) {
        this.words = words;
        this.map = map;
        this.at = at;
        this.harmItems = new HarmItems(words, voices);
        this.saidItems = new SaidItems(words, voices);
        this.safetyItems = new SafetyItems(words, voices);
        this.goalParts = new GoalParts(words, voices);
        this.stepItems = new StepItems(words, voices, numbers);
        this.scaleParts = new ScaleParts(words, voices, map, numbers, at);
    }

    List<Content> worries(List<Harm> harm) {
        List<Content> content = new ArrayList<>(harm(harm));
        if (harm.isEmpty()) {
            map.getNoHarmReason()
                    .ifPresent(reason ->
                            content.add(Paragraph.body(words.plain(words.label("part.no-harm." + reason.name())))));
        }
        map.getHarmPattern()
                .ifPresent(pattern -> content.add(new ItemList(
                        ItemList.Marker.NONE, List.of(harmItems.pattern(pattern, at.member("harmPattern"))))));
        content.addAll(said(Accent.WORRIED, "part.worries", "worried", map.getWorried()));
        return content;
    }

    List<Content> harm(List<Harm> harm) {
        return part(Accent.WORRIED, "part.harm", "harm", harm, harmItems::of);
    }

    List<Content> workingWell() {
        List<Content> content = new ArrayList<>(part(
                Accent.WORKING_WELL,
                "part.strengths",
                "existingStrengths",
                map.getExistingStrengths(),
                this::strength));
        content.addAll(said(Accent.WORKING_WELL, "part.well", "workingWell", map.getWorkingWell()));
        content.addAll(part(
                Accent.WORKING_WELL,
                "part.safety",
                "existingSafety",
                map.getExistingSafety().stream()
                        .filter(safety -> safety.getDangerStatements().isEmpty())
                        .toList(),
                safetyItems::of));
        return content;
    }

    List<Content> needs() {
        List<Content> content = new ArrayList<>();
        if (!map.getNextSteps().isEmpty()) {
            content.add(heading(Accent.NEEDS_TO_HAPPEN, "part.next-steps"));
            content.add(stepItems.of(map.getNextSteps(), at));
        }
        content.addAll(part(
                Accent.NEEDS_TO_HAPPEN,
                "part.goals",
                "safetyGoals",
                map.getSafetyGoals().stream()
                        .filter(goal -> goal.getDangerStatement().isEmpty())
                        .toList(),
                (goal, path) -> new Item(orNotKnown(goalParts.of(goal, path)))));
        content.addAll(said(Accent.NEEDS_TO_HAPPEN, "part.needs", "needsToHappen", map.getNeedsToHappen()));
        return content;
    }

    /** What makes it harder and, under a hairline, what is not known yet and not sorted yet. */
    List<Content> harder() {
        List<Content> content = new ArrayList<>(part(
                Accent.WORRIED,
                "part.harder",
                "complicatingFactors",
                map.getComplicatingFactors(),
                (factor, path) -> saidItems.of(
                        factor,
                        path,
                        Accent.WORRIED,
                        factor.getText(),
                        factor.getMakesHarder()
                                .map(text -> List.of(words.recorded(path, factor, "makesHarder", text)))
                                .orElse(List.of()),
                        List.of())));
        List<Content> open = new ArrayList<>(part(
                Accent.NONE,
                "part.unknowns",
                "unknowns",
                map.getUnknowns(),
                (unknown, path) -> saidItems.of(
                        unknown,
                        path,
                        Accent.WORRIED,
                        unknown.getText(),
                        unknown.getHowWeWillFindOut()
                                .map(how -> new Sentences()
                                        .add(words.boldPhrase("unknown.find-out"))
                                        .add(words.recorded(path, unknown, "howWeWillFindOut", how))
                                        .runs())
                                .orElse(List.of()),
                        List.of())));
        open.addAll(said(Accent.NONE, "part.unsorted", "unsorted", map.getUnsorted()));
        open.addAll(nothingFor());
        if (!content.isEmpty() && !open.isEmpty()) {
            content.add(new Divider());
        }
        content.addAll(open);
        return content;
    }

    /** The scales of the worries in the order of the worries, then the others in the order of the record. */
    List<Content> scales() {
        return map.getScales().stream()
                .sorted(Comparator.comparing(scaleParts::place))
                .flatMap(scale -> scaleParts.of(scale).stream())
                .toList();
    }

    private Item strength(ExistingStrength strength, RecordPath path) {
        List<TextRun> example = strength.getExample()
                .map(text -> List.of(words.recorded(path, strength, "example", text)))
                .orElse(List.of());
        List<TextRun> seen =
                strength.getSeenBy().isEmpty() || strength.getSeenBy().equals(strength.getSaidBy())
                        ? List.of()
                        : words.phrase("told.seen-by", words.names().list(strength.getSeenBy()));
        return saidItems.of(strength, path, Accent.WORKING_WELL, strength.getText(), example, seen);
    }

    private List<Content> said(Accent accent, String key, String member, List<MapItem> items) {
        return part(
                accent,
                key,
                member,
                items,
                (item, path) -> saidItems.of(
                        item,
                        path,
                        accent == Accent.NONE ? Accent.WORRIED : accent,
                        item.getText(),
                        List.of(),
                        List.of()));
    }

    /** Why a child has nothing in a column, so that nobody reads silence as an answer. */
    private List<Content> nothingFor() {
        List<Content> lines = new ArrayList<>();
        for (NothingFor nothing : map.getNothingFor()) {
            RecordPath path = at.member("nothingFor").item(nothing.getId());
            String child = nothing.getChild().map(words.names()::of).orElse(words.label("name.not-known"));
            Sentences line = new Sentences().add(words.phrase("part.nothing-for", child));
            nothing.getColumn().ifPresent(column -> line.add(words.phrase("part.column." + column.name())));
            line.add(nothing.getReason().map(reason -> words.recorded(path, "reason", reason, Optional.empty())));
            lines.add(new Paragraph(Paragraph.Kind.NOTE, line.runs()));
        }
        return lines;
    }

    private <T extends Identified> List<Content> part(
            Accent accent, String key, String member, List<T> elements, BiFunction<T, RecordPath, Item> item) {
        if (elements.isEmpty()) {
            return List.of();
        }
        List<Item> items = elements.stream()
                .map(element -> item.apply(element, at.member(member).item(element.getId())))
                .toList();
        return List.of(heading(accent, key), new ItemList(ItemList.Marker.NONE, items));
    }

    private Heading heading(Accent accent, String key) {
        return Heading.of(3, accent, words.plain(words.label(key)));
    }

    private List<Content> orNotKnown(List<Content> content) {
        return Stream.concat(
                        content.stream(),
                        content.isEmpty()
                                ? Stream.of(Paragraph.body(words.plain(words.label("text.nothing-yet"))))
                                : Stream.empty())
                .toList();
    }
}
