package org.threecolumns.pdf.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.plan.SafetyPlan;
import org.threecolumns.pdf.plan.Accent;
import org.threecolumns.pdf.plan.Block;
import org.threecolumns.pdf.plan.Content;
import org.threecolumns.pdf.plan.Heading;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.share.SharedRecord;

/** The sections of a plan in their order, each under its heading; one without anything in it is left out with its heading. */
final class PlanSections {
    private final SharedRecord copy;
    private final Words words;
    private final Voices voices;
    private final SafetyPlan plan;
    private final RecordPath at;
    private final List<Block> blocks = new ArrayList<>();

    PlanSections(SharedRecord copy, Words words, ChosenPlan chosen) {
        this.copy = copy;
        this.words = words;
        this.voices = new Voices(words);
        this.plan = chosen.plan();
        this.at = chosen.path();
    }

    List<Block> blocks() {
        PlanDangers dangers = new PlanDangers(words, voices, copy.map(), plan);
        RuleCards rules = new RuleCards(words, voices, plan);
        section("plan.safe-from", dangers.content(at));
        section("plan.rules", List.of(rules.of(at)));
        section("plan.signs", new TriggerPanels(words, voices).of(plan.getTriggers(), at));
        section("plan.if-then", List.of(new IfThenCards(words, voices).of(plan.getContingencies(), at)));
        section("plan.numbers", numbers(dangers));
        section("plan.watching", new WatchCards(words, voices, rules, plan).of(at));
        section("plan.testing", new TestCards(words, voices, rules, plan).of(at));
        section("plan.who-agreed", new PlanAgreements(words, voices).of(plan.getAgreements(), at));
        section("plan.review", new EndOfPlan(words, plan, copy.reader().getId()).content(at));
        return List.copyOf(blocks);
    }

    private void section(String key, List<Content> content) {
        if (!content.isEmpty()) {
            String children = words.names().list(children());
            blocks.add(Heading.of(2, Accent.NONE, words.plain(words.text(key, children))));
            blocks.addAll(content);
        }
    }

    private List<Content> numbers(PlanDangers dangers) {
        List<Content> content = new ArrayList<>();
        content.add(new Paragraph(Paragraph.Kind.BODY, words.boldPhrase("plan.emergency")));
        content.addAll(new SharedNumbers(words, copy.reader().getId(), Set.copyOf(dangers.responsible())).of(plan));
        return content;
    }

    private List<String> children() {
        return plan.getChildren().isEmpty()
                ? copy.about().stream().map(child -> child.getId()).toList()
                : plan.getChildren();
    }
}
