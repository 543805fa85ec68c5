package org.threecolumns.pdf.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.plan.SafetyPlan;
import org.threecolumns.model.plan.SafetyRule;
import org.threecolumns.pdf.plan.Card;
import org.threecolumns.pdf.plan.CardList;
import org.threecolumns.pdf.plan.CardNumber;
import org.threecolumns.pdf.plan.Content;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.TextRun;
import org.threecolumns.pdf.plan.WritingLines;

/** The rules, numbered as people speak of them: who does what, and beside it when, and who checks. */
record RuleCards(Words words, Voices voices, SafetyPlan plan) {
    private static final int LINES = 4;

    Content of(RecordPath at) {
        if (plan.getRules().isEmpty()) {
            return new WritingLines(LINES);
        }
        List<Card> cards = new ArrayList<>();
        for (SafetyRule rule : plan.getRules()) {
            CardNumber number = new CardNumber(cards.size() + 1, words.language());
            cards.add(card(rule, at.member("rules").item(rule.getId())).numbered(number));
        }
        return new CardList(CardList.Wider.FIRST, true, cards);
    }

    /** These rules by their numbers on this page; empty if none of them is on it. */
    Optional<List<TextRun>> numbers(List<String> rules) {
        List<String> numbers = new ArrayList<>();
        for (int at = 0; at < plan.getRules().size(); at++) {
            if (rules.contains(plan.getRules().get(at).getId())) {
                numbers.add(Integer.toString(at + 1));
            }
        }
        String key = numbers.size() == 1 ? "watch.rule" : "watch.rules";
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(words.phrase(key, words.names().joined(numbers)));
    }

    private Card card(SafetyRule rule, RecordPath at) {
        List<Content> first = new ArrayList<>();
        first.add(rule.getText()
                .map(text -> words.recorded(at, rule, "text", text))
                .<Content>map(run -> new Paragraph(Paragraph.Kind.BODY, new Doers(words).inBold(run, rule.getDoers())))
                .orElseGet(() -> new WritingLines(1)));
        rule.getHardTimes()
                .map(text -> words.phrase("rule.hard-times", words.recorded(at, rule, "hardTimes", text)))
                .ifPresent(runs -> first.add(new Paragraph(Paragraph.Kind.MUTED, runs)));
        first.addAll(voices.views(rule, at));
        return Card.of(first, beside(rule, at));
    }

    private List<Content> beside(SafetyRule rule, RecordPath at) {
        List<Content> beside = new ArrayList<>();
        rule.getWhen()
                .map(text -> words.phrase("rule.when", words.recorded(at, rule, "when", text)))
                .ifPresent(runs -> beside.add(aside(runs)));
        boolean named = rule.getText()
                .map(text -> words.recorded(at, rule, "text", text))
                .filter(run -> new Doers(words).areNamed(run, rule.getDoers()))
                .isPresent();
        if (!named) {
            addPeople(beside, "rule.who", rule.getDoers());
        }
        addPeople(beside, "rule.who-checks", rule.getCheckers());
        if (!rule.getChildren().isEmpty() && !rule.getChildren().containsAll(plan.getChildren())) {
            addPeople(beside, "rule.for-children", rule.getChildren());
        }
        return beside;
    }

    private void addPeople(List<Content> beside, String key, List<String> people) {
        if (!people.isEmpty()) {
            beside.add(aside(words.phrase(key, words.names().list(people))));
        }
    }

    private static Content aside(List<TextRun> runs) {
        return new Paragraph(Paragraph.Kind.ASIDE, runs);
    }
}
