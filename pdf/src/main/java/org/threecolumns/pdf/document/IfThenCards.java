package org.threecolumns.pdf.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.plan.Contingency;
import org.threecolumns.pdf.plan.Card;
import org.threecolumns.pdf.plan.CardList;
import org.threecolumns.pdf.plan.Content;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.TextRun;
import org.threecolumns.pdf.plan.WritingLines;

/** What happens if something gets in the way: if this, then that, whom to ring, and what to do at night. */
record IfThenCards(Words words, Voices voices) {
    private static final int LINES = 3;

    Content of(List<Contingency> contingencies, RecordPath plan) {
        if (contingencies.isEmpty()) {
            return new WritingLines(LINES);
        }
        return new CardList(
                CardList.Wider.SECOND,
                true,
                contingencies.stream()
                        .map(each -> card(each, plan.member("contingencies").item(each.getId())))
                        .toList());
    }

    private Card card(Contingency contingency, RecordPath at) {
        List<Content> first = new ArrayList<>();
        first.add(contingency
                .getIfThis()
                .<Content>map(text -> new Paragraph(
                        Paragraph.Kind.BODY, words.phrase("plan.if", words.recorded(at, contingency, "ifThis", text))))
                .orElseGet(() -> new WritingLines(1)));
        Optional<TextRun> then =
                contingency.getThenThat().map(text -> words.recorded(at, contingency, "thenThat", text));
        List<Content> second = new ArrayList<>();
        second.add(then.<Content>map(run -> new Paragraph(
                        Paragraph.Kind.BODY,
                        words.phrase("plan.then", new Doers(words).inBold(run, contingency.getWho()))))
                .orElseGet(() -> new WritingLines(1)));
        second.addAll(how(contingency, at, then));
        second.addAll(voices.views(contingency, at));
        return Card.of(first, second);
    }

    private List<Content> how(Contingency contingency, RecordPath at, Optional<TextRun> then) {
        Sentences how = new Sentences();
        boolean named = then.filter(run -> new Doers(words).areNamed(run, contingency.getWho()))
                .isPresent();
        if (!named && !contingency.getWho().isEmpty()) {
            how.add(words.phrase("rule.who", words.names().list(contingency.getWho())));
        }
        contingency
                .getContact()
                .flatMap(contact -> contact.getValue())
                .map(value -> words.recorded(at.member("contact"), "value", value, Optional.empty()))
                .ifPresent(number -> how.add(words.phrase("plan.ring", number.inBold())));
        contingency
                .getWithinHours()
                .map(hours -> hours.stripTrailingZeros().toPlainString())
                .ifPresent(hours -> how.add(
                        hours.equals("1")
                                ? words.phrase("plan.within-hour")
                                : words.phrase("plan.within-hours", hours)));
        contingency
                .getOutOfHours()
                .map(text -> words.phrase("plan.out-of-hours", words.recorded(at, contingency, "outOfHours", text)))
                .ifPresent(how::add);
        return how.isEmpty() ? List.of() : List.of(new Paragraph(Paragraph.Kind.ASIDE, how.runs()));
    }
}
