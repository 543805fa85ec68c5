package org.threecolumns.pdf.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.map.DangerStatement;
import org.threecolumns.model.map.DangerStatus;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.plan.NotCovered;
import org.threecolumns.model.plan.SafetyPlan;
import org.threecolumns.pdf.plan.Accent;
import org.threecolumns.pdf.plan.Content;
import org.threecolumns.pdf.plan.Item;
import org.threecolumns.pdf.plan.ItemList;
import org.threecolumns.pdf.plan.Panel;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.TextRun;
import org.threecolumns.pdf.plan.WritingLines;

/** What a plan keeps children safe from: each danger in short, with who sees it differently; and what it does not cover. */
final class PlanDangers {
    private static final RecordPath DANGERS = RecordPath.root().member("map").member("dangerStatements");
    private static final int LINES = 2;

    private final Words words;
    private final Voices voices;
    private final List<DangerStatement> known;
    private final SafetyPlan plan;

    PlanDangers(Words words, Voices voices, Optional<ThreeColumnMap> map, SafetyPlan plan) {
        this.words = words;
        this.voices = voices;
        this.known = map.map(ThreeColumnMap::getDangerStatements).orElse(List.of());
        this.plan = plan;
    }

    /** Those who create one of the dangers: nobody is asked to ring them about it. */
    List<String> responsible() {
        return covered().stream()
                .flatMap(danger -> danger.getResponsiblePeople().stream())
                .toList();
    }

    List<Content> content(RecordPath at) {
        List<Content> content = new ArrayList<>();
        if (covered().isEmpty()) {
            content.add(new WritingLines(LINES));
        } else {
            List<Item> items = covered().stream().map(this::danger).toList();
            content.add(Panel.of(Accent.WORRIED, List.of(new ItemList(ItemList.Marker.NONE, items))));
        }
        for (NotCovered left : plan.getNotCovered()) {
            content.add(notCovered(left, at.member("notCovered").item(left.getId())));
        }
        return content;
    }

    private List<DangerStatement> covered() {
        return known.stream()
                .filter(danger -> plan.getDangerStatements().contains(danger.getId()))
                .toList();
    }

    private Item danger(DangerStatement danger) {
        List<Content> content = new ArrayList<>();
        content.add(Paragraph.body(inShort(danger)));
        danger.getStatus()
                .filter(status -> status.compareTo(DangerStatus.RESOLVED) >= 0)
                .ifPresent(status -> content.add(
                        new Paragraph(Paragraph.Kind.MUTED, words.phrase("danger.status." + status.name()))));
        content.addAll(voices.views(danger, DANGERS.item(danger.getId())));
        return new Item(content);
    }

    private TextRun inShort(DangerStatement danger) {
        RecordPath path = DANGERS.item(danger.getId());
        return danger.getTitle()
                .map(text -> words.recorded(path, danger, "title", text))
                .map(TextRun::inBold)
                .or(() -> danger.getComposedText().map(text -> words.recorded(path, danger, "composedText", text)))
                .orElseGet(() -> words.plain(words.label("text.nothing-yet")));
    }

    private Content notCovered(NotCovered left, RecordPath at) {
        Sentences text = new Sentences().add(words.boldPhrase("plan.not-covered"));
        known.stream()
                .filter(danger ->
                        left.getDangerStatement().filter(danger.getId()::equals).isPresent())
                .forEach(danger -> text.add(inShort(danger)));
        text.add(left.getReason().map(reason -> words.recorded(at, "reason", reason, Optional.empty())));
        return new Paragraph(Paragraph.Kind.BODY, text.runs());
    }
}
