package org.threecolumns.pdf.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.plan.MonitoringArrangement;
import org.threecolumns.model.plan.SafetyPlan;
import org.threecolumns.pdf.plan.Card;
import org.threecolumns.pdf.plan.CardList;
import org.threecolumns.pdf.plan.Content;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.TextRun;

/** Who watches that the rules are kept: how, how often, which rules, and whom they tell. */
record WatchCards(Words words, Voices voices, RuleCards rules, SafetyPlan plan) {

    List<Content> of(RecordPath at) {
        List<Card> cards = plan.getMonitoring().stream()
                .map(each -> card(each, at.member("monitoring").item(each.getId())))
                .toList();
        return cards.isEmpty() ? List.of() : List.of(new CardList(CardList.Wider.FIRST, true, cards));
    }

    private Card card(MonitoringArrangement watching, RecordPath at) {
        Optional<TextRun> role =
                watching.getProfessionalRole().map(text -> words.recorded(at, watching, "professionalRole", text));
        TextRun who = words.bold(words.names().list(watching.getWho()));
        List<TextRun> name =
                role.map(run -> words.phrase("watch.who-as", who, run)).orElseGet(() -> words.phrase("watch.who", who));
        Sentences line =
                new Sentences().add(name).add(watching.getHow().map(text -> words.recorded(at, watching, "how", text)));
        List<Content> first = new ArrayList<>();
        first.add(new Paragraph(Paragraph.Kind.BODY, line.runs()));
        Sentences more = new Sentences();
        rules.numbers(watching.getWatches()).ifPresent(more::add);
        if (!watching.getReportsTo().isEmpty()) {
            more.add(words.phrase("watch.tells", words.names().list(watching.getReportsTo())));
        }
        if (!more.isEmpty()) {
            first.add(new Paragraph(Paragraph.Kind.ASIDE, more.runs()));
        }
        first.addAll(voices.views(watching, at));
        return Card.of(first, when(watching, at));
    }

    private List<Content> when(MonitoringArrangement watching, RecordPath at) {
        List<Content> when = new ArrayList<>();
        watching.getHowOften()
                .map(text -> words.phrase("watch.how-often", words.recorded(at, watching, "howOften", text)))
                .ifPresent(runs -> when.add(new Paragraph(Paragraph.Kind.ASIDE, runs)));
        watching.getStartsOn()
                .filter(day -> !plan.getInForceFrom().equals(Optional.of(day)))
                .map(day -> words.phrase("watch.from", words.dates().of(day)))
                .ifPresent(runs -> when.add(new Paragraph(Paragraph.Kind.ASIDE, runs)));
        watching.getEndsOn()
                .map(day -> words.phrase("watch.until", words.dates().of(day)))
                .ifPresent(runs -> when.add(new Paragraph(Paragraph.Kind.ASIDE, runs)));
        return when;
    }
}
