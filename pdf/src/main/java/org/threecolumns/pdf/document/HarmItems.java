package org.threecolumns.pdf.document;

import java.util.ArrayList;
import java.util.List;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.map.Harm;
import org.threecolumns.model.map.HarmPattern;
import org.threecolumns.pdf.plan.Content;
import org.threecolumns.pdf.plan.Item;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.TextRun;

/** What has happened: when, to which child, what was done and what it did, who told us, who sees it differently. */
final class HarmItems {
    private final Words words;
    private final Voices voices;

    HarmItems(Words words, Voices voices) {
        this.words = words;
        this.voices = voices;
    }

    Item of(Harm harm, RecordPath at) {
        List<Content> content = new ArrayList<>();
        content.add(new Paragraph(Paragraph.Kind.BODY, whenAndWho(harm)));
        Sentences facts = new Sentences()
                .add(harm.getAdultBehaviour().map(text -> words.recorded(at, harm, "adultBehaviour", text)))
                .add(harm.getWhatHappened().map(text -> words.recorded(at, harm, "whatHappened", text)))
                .add(harm.getImpactOnChild().map(text -> words.recorded(at, harm, "impactOnChild", text)));
        if (!facts.isEmpty()) {
            content.add(new Paragraph(Paragraph.Kind.BODY, facts.runs()));
        }
        Sentences quieter = new Sentences();
        harm.getSlots().forEach(slot -> quieter.add(words.phrase("harm.slot." + slot.name())));
        quieter.add(voices.toldBy(harm));
        addCause(quieter, harm, at);
        addPattern(quieter, harm, at);
        if (!quieter.isEmpty()) {
            content.add(new Paragraph(Paragraph.Kind.MUTED, quieter.runs()));
        }
        content.addAll(voices.views(harm, at));
        return new Item(content);
    }

    Item pattern(HarmPattern pattern, RecordPath at) {
        Sentences text = new Sentences().add(pattern.getText().map(said -> words.recorded(at, pattern, "text", said)));
        pattern.getTrend().ifPresent(trend -> text.add(words.phrase("trend." + trend.name())));
        List<Content> content = new ArrayList<>();
        content.add(Paragraph.body(words.bold(words.label("part.pattern"))));
        if (!text.isEmpty()) {
            content.add(new Paragraph(Paragraph.Kind.BODY, text.runs()));
        }
        if (!voices.toldBy(pattern).isEmpty()) {
            content.add(new Paragraph(Paragraph.Kind.MUTED, voices.toldBy(pattern)));
        }
        content.addAll(voices.views(pattern, at));
        return new Item(content);
    }

    private List<TextRun> whenAndWho(Harm harm) {
        List<TextRun> runs = new ArrayList<>();
        String day = harm.getOccurredOn()
                .or(harm::getLastKnown)
                .or(harm::getFirstKnown)
                .map(words.dates()::of)
                .orElse(words.label("date.not-known"));
        runs.add(words.bold(day));
        if (!harm.getChildren().isEmpty()) {
            runs.add(words.plain(" \u00B7 " + words.names().list(harm.getChildren())));
        }
        return runs;
    }

    private void addCause(Sentences quieter, Harm harm, RecordPath at) {
        harm.getCauseUnknown().ifPresent(unknown -> {
            quieter.add(words.phrase("harm.cause-unknown"));
            quieter.add(
                    unknown.getReason().map(text -> words.recorded(at.member("causeUnknown"), harm, "reason", text)));
        });
    }

    private void addPattern(Sentences quieter, Harm harm, RecordPath at) {
        harm.getFrequency()
                .flatMap(frequency -> frequency.getText())
                .ifPresent(text -> quieter.add(
                        words.phrase("harm.how-often", words.recorded(at.member("frequency"), harm, "text", text))));
        harm.getTrend().ifPresent(trend -> quieter.add(words.phrase("trend." + trend.name())));
    }
}
