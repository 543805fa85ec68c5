package org.threecolumns.check.standard;

import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Located;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;
import org.threecolumns.model.map.NextStep;
import org.threecolumns.model.map.ThreeColumnMap;

/** NS-02: the day it was done is a date too; a soft word beside a date is a prompt. */
final class Ns02Date implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("NS-02");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        return inspection
                .inMap("nextSteps", ThreeColumnMap::getNextSteps)
                .flatMap(step -> Stream.concat(undated(step), soft(inspection, step)));
    }

    private static Stream<Place> undated(Located<NextStep> step) {
        boolean dated =
                step.value().getBy().isPresent() || step.value().getDoneOn().isPresent();
        return dated ? Stream.empty() : Stream.of(step.at("by"));
    }

    private static Stream<Place> soft(Inspection inspection, Located<NextStep> step) {
        return inspection.lexicon("I", step.value()).stream()
                .flatMap(list -> list.in(step.value().getWhat().orElse("")).stream())
                .map(span -> step.at("what").in(span).worded("soft").onlyAsPrompt());
    }
}
