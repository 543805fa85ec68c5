package org.threecolumns.pdf.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.plan.PlanTest;
import org.threecolumns.model.plan.SafetyPlan;
import org.threecolumns.model.plan.TestResult;
import org.threecolumns.pdf.plan.Card;
import org.threecolumns.pdf.plan.CardList;
import org.threecolumns.pdf.plan.Content;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.Sign;
import org.threecolumns.pdf.plan.TextRun;

/** How the plan was tried out and whether it held, the earliest first: words first, no cross and no red. */
record TestCards(Words words, Voices voices, RuleCards rules, SafetyPlan plan) {

    List<Content> of(RecordPath at) {
        List<Card> cards = plan.getTests().stream()
                .sorted(Comparator.comparing(test -> test.getDate().orElse(LocalDate.MAX)))
                .map(test -> card(test, at.member("tests").item(test.getId())))
                .toList();
        return cards.isEmpty() ? List.of() : List.of(new CardList(CardList.Wider.FIRST, true, cards));
    }

    private Card card(PlanTest test, RecordPath at) {
        Sentences result = new Sentences();
        result.add(test.getResult()
                .map(held -> words.boldPhrase("test." + held.name()))
                .orElseGet(() -> words.phrase("test.no-result")));
        result.add(recorded(test, at, "scenario", test.getScenario()));
        List<Content> first = new ArrayList<>();
        first.add(new Paragraph(Paragraph.Kind.BODY, result.runs()));
        recorded(test, at, "whatHappened", test.getWhatHappened()).ifPresent(run -> first.add(Paragraph.body(run)));
        recorded(test, at, "changesMade", test.getChangesMade())
                .ifPresent(run -> first.add(new Paragraph(Paragraph.Kind.BODY, words.phrase("test.changed", run))));
        first.addAll(voices.views(test, at));
        Card card = Card.of(first, beside(test));
        return test.getResult().map(TestCards::sign).map(card::signed).orElse(card);
    }

    private List<Content> beside(PlanTest test) {
        List<Content> beside = new ArrayList<>();
        test.getDate()
                .ifPresent(day ->
                        beside.add(aside(words.phrase("test.on", words.dates().of(day)))));
        test.getKind().ifPresent(kind -> beside.add(aside(words.phrase("test.kind." + kind.name()))));
        rules.numbers(test.getRules()).ifPresent(numbers -> beside.add(aside(numbers)));
        return beside;
    }

    private static Sign sign(TestResult result) {
        return switch (result) {
            case HELD, HELD_WITH_HELP -> Sign.TICK;
            case DID_NOT_HOLD -> Sign.RING;
        };
    }

    private static Content aside(List<TextRun> runs) {
        return new Paragraph(Paragraph.Kind.ASIDE, runs);
    }

    private Optional<TextRun> recorded(PlanTest test, RecordPath at, String member, Optional<String> text) {
        return text.map(said -> words.recorded(at, test, member, said));
    }
}
