package org.threecolumns.benchmarks;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Individual;
import org.threecolumns.model.map.DangerStatement;
import org.threecolumns.model.map.ExistingSafety;
import org.threecolumns.model.map.Harm;
import org.threecolumns.model.map.NextStep;
import org.threecolumns.model.map.SafetyGoal;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.scale.Scale;
import org.threecolumns.model.scale.ScaleRating;

/**
 * Checks as somebody would write them who needs no addresses, no words, no gates and no other language: ids once, known
 * people, and the predicates of rules GEN-01, GEN-03, HRM-01, -02, -03, DS-01, -04, -09, -15, -16, XS-01, SG-01, -02, -07,
 * NS-01, -02, -03 and SC-01, -04. The word lists are left out, so the floor lies too low rather than too high.
 */
final class HandWrittenChecks {
    private final Set<String> people = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> answered = new HashSet<>();
    private final Set<String> scaled = new HashSet<>();
    private int findings;

    private HandWrittenChecks() {}

    /** {@return how many places something was found at} */
    static int findings(CaseRecord record) {
        HandWrittenChecks checks = new HandWrittenChecks();
        for (Individual person : record.getPeople()) {
            checks.people.add(person.getId());
        }
        for (Individual child : record.getChildren()) {
            checks.people.add(child.getId());
        }
        record.getMap().ifPresent(checks::map);
        return checks.findings;
    }

    private void map(ThreeColumnMap map) {
        map.getSafetyGoals().forEach(goal -> goal.getDangerStatement().ifPresent(answered::add));
        map.getScales().forEach(scale -> scale.getAbout().ifPresent(scaled::add));
        map.getHarm().forEach(this::harm);
        map.getDangerStatements().forEach(this::danger);
        map.getComplicatingFactors().forEach(this::said);
        map.getExistingStrengths().forEach(this::said);
        map.getExistingSafety().forEach(this::safety);
        map.getSafetyGoals().forEach(this::goal);
        map.getNextSteps().forEach(this::step);
        map.getScales().forEach(this::scale);
    }

    private void said(Attributed item) {
        expect(ids.add(item.getId()));
        expect(!item.getSaidBy().isEmpty());
        expect(item.getCapturedOn().isPresent() && item.getCapturedBy().isPresent());
        known(item.getSaidBy());
        item.getAgreement().forEach(each -> each.getPerson().ifPresent(person -> expect(people.contains(person))));
    }

    private void harm(Harm harm) {
        said(harm);
        known(harm.getChildren());
        known(harm.getCausedBy());
        expect(!harm.getChildren().isEmpty());
        expect(isThere(harm.getAdultBehaviour()));
        expect(isThere(harm.getImpactOnChild()));
    }

    private void danger(DangerStatement danger) {
        said(danger);
        known(danger.getWorriedPeople());
        known(danger.getResponsiblePeople());
        expect(!danger.getWorriedPeople().isEmpty());
        expect(isThere(danger.getWhatCouldHappen()));
        expect(!danger.getResponsiblePeople().isEmpty()
                || danger.getResponsibleUnknown().isPresent());
        expect(answered.contains(danger.getId()));
        expect(scaled.contains(danger.getId()));
    }

    private void safety(ExistingSafety safety) {
        said(safety);
        expect(!safety.getDangerStatements().isEmpty());
    }

    private void goal(SafetyGoal goal) {
        said(goal);
        known(goal.getDoers());
        expect(goal.getDangerStatement().isPresent());
        expect(!goal.getDoers().isEmpty());
        expect(goal.getDuration().isPresent());
    }

    private void step(NextStep step) {
        said(step);
        known(step.getWho());
        expect(!step.getWho().isEmpty());
        expect(step.getBy().isPresent());
        expect(step.getGoal().isPresent() || step.isExploratory().orElse(false));
    }

    private void scale(Scale scale) {
        said(scale);
        expect(isThere(scale.getTopAnchor()) && isThere(scale.getBottomAnchor()));
        BigDecimal min = scale.getMin().orElse(BigDecimal.ZERO);
        BigDecimal max = scale.getMax().orElse(BigDecimal.TEN);
        for (ScaleRating rating : scale.getRatings()) {
            expect(ids.add(rating.getId()));
            rating.getRater().ifPresent(rater -> expect(people.contains(rater)));
            rating.getValue().ifPresent(value -> expect(value.compareTo(min) >= 0 && value.compareTo(max) <= 0));
        }
    }

    private void known(List<String> references) {
        for (String reference : references) {
            expect(people.contains(reference));
        }
    }

    private void expect(boolean sound) {
        if (!sound) {
            findings++;
        }
    }

    private static boolean isThere(Optional<String> text) {
        return text.isPresent() && !text.get().isBlank();
    }
}
