package org.threecolumns.pdf.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.plan.Trigger;
import org.threecolumns.model.plan.TriggerLevel;
import org.threecolumns.model.plan.TriggerResponse;
import org.threecolumns.pdf.plan.Accent;
import org.threecolumns.pdf.plan.Card;
import org.threecolumns.pdf.plan.CardList;
import org.threecolumns.pdf.plan.Content;
import org.threecolumns.pdf.plan.Heading;
import org.threecolumns.pdf.plan.Panel;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.Sign;
import org.threecolumns.pdf.plan.TextRun;
import org.threecolumns.pdf.plan.WritingLines;

/** The signs that things go well or slip, from green to red, always in words and shape too, and who then does what. */
record TriggerPanels(Words words, Voices voices) {
    private static final int LINES = 2;

    List<Content> of(List<Trigger> triggers, RecordPath plan) {
        return triggers.stream()
                .sorted(Comparator.comparing(
                        trigger -> trigger.getLevel().map(Enum::ordinal).orElse(TriggerLevel.values().length)))
                .map(trigger -> panel(trigger, plan.member("triggers").item(trigger.getId())))
                .toList();
    }

    private Content panel(Trigger trigger, RecordPath at) {
        List<Content> content = new ArrayList<>();
        Accent accent = trigger.getLevel().map(level -> sign(level).accent()).orElse(Accent.NONE);
        content.add(Heading.of(3, accent, label(trigger, at).toArray(TextRun[]::new)));
        content.add(trigger.getSign()
                .<Content>map(text -> Paragraph.body(words.recorded(at, trigger, "sign", text)))
                .orElseGet(() -> new WritingLines(1)));
        content.add(responses(trigger.getResponses(), at));
        Sentences told = new Sentences();
        addPeople(told, "trigger.notices", trigger.getWhoNoticesFirst());
        addPeople(told, "trigger.tell", trigger.getTellWhom());
        if (!told.isEmpty()) {
            content.add(new Paragraph(Paragraph.Kind.ASIDE, told.runs()));
        }
        content.addAll(voices.views(trigger, at));
        return trigger.getLevel()
                .map(level -> Panel.signed(sign(level), content))
                .orElseGet(() -> Panel.of(accent, content));
    }

    private List<TextRun> label(Trigger trigger, RecordPath at) {
        Optional<TextRun> own = trigger.getLabel().map(text -> words.recorded(at, trigger, "label", text));
        return trigger.getLevel()
                .map(level -> "trigger." + level.name())
                .map(key -> words.phrase(key, own.orElseGet(() -> words.plain(words.label(key + ".usual")))))
                .orElseGet(() -> List.of(own.orElseGet(() -> words.plain(words.label("trigger.no-level")))));
    }

    private static Sign sign(TriggerLevel level) {
        return switch (level) {
            case GREEN -> Sign.TICK;
            case AMBER -> Sign.WARNING;
            case RED -> Sign.STOP;
        };
    }

    private Content responses(List<TriggerResponse> responses, RecordPath trigger) {
        if (responses.isEmpty()) {
            return new WritingLines(LINES);
        }
        return new CardList(
                CardList.Wider.FIRST,
                false,
                responses.stream()
                        .map(response ->
                                response(response, trigger.member("responses").item(response.getId())))
                        .toList());
    }

    private Card response(TriggerResponse response, RecordPath at) {
        List<Content> first = new ArrayList<>();
        List<TextRun> runs = response.getDoes()
                .map(text -> new Doers(words).doing(words.recorded(at, response, "does", text), response.getWho()))
                .orElseGet(() -> List.of(words.bold(words.names().list(response.getWho()))));
        first.add(new Paragraph(Paragraph.Kind.BODY, runs));
        first.addAll(voices.views(response, at));
        List<Content> second = response.getWithin()
                .<Content>map(text -> Paragraph.of(Paragraph.Kind.ASIDE, words.recorded(at, response, "within", text)))
                .map(List::of)
                .orElse(List.of());
        return Card.of(first, second);
    }

    private void addPeople(Sentences sentences, String key, List<String> people) {
        if (!people.isEmpty()) {
            sentences.add(words.phrase(key, words.names().list(people)));
        }
    }
}
