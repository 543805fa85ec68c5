package org.threecolumns.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Shareable;
import org.threecolumns.model.map.ComplicatingFactor;
import org.threecolumns.model.map.DangerStatement;
import org.threecolumns.model.map.ExistingSafety;
import org.threecolumns.model.map.ExistingStrength;
import org.threecolumns.model.map.Harm;
import org.threecolumns.model.map.NextStep;
import org.threecolumns.model.map.SafetyGoal;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.scale.Scale;
import org.threecolumns.model.scale.ScaleRating;

/**
 * A copy of a map as somebody would write it in an afternoon: what names the reader is copied under a new id. It looks into
 * no text, asks no child, follows no reference and hides no member, so nobody should ever use it.
 */
final class HandWrittenCopy {
    private final String reader;
    private int next;

    private HandWrittenCopy(String reader) {
        this.reader = reader;
    }

    static CaseRecord of(CaseRecord record, String reader) {
        HandWrittenCopy copy = new HandWrittenCopy(reader);
        CaseRecord.Builder shown = CaseRecord.builder().theCase(record.getCase());
        record.getLang().ifPresent(shown::lang);
        shown.people(record.getPeople()).children(record.getChildren());
        record.getMap().ifPresent(map -> shown.map(copy.map(map)));
        return shown.build();
    }

    private ThreeColumnMap map(ThreeColumnMap map) {
        return ThreeColumnMap.builder()
                .id(map.getId())
                .participants(map.getParticipants())
                .harm(shown(
                        map.getHarm(),
                        each -> Harm.builder().like(each).id(id()).build()))
                .dangerStatements(shown(
                        map.getDangerStatements(),
                        each -> DangerStatement.builder().like(each).id(id()).build()))
                .complicatingFactors(shown(
                        map.getComplicatingFactors(),
                        each -> ComplicatingFactor.builder().like(each).id(id()).build()))
                .existingStrengths(shown(
                        map.getExistingStrengths(),
                        each -> ExistingStrength.builder().like(each).id(id()).build()))
                .existingSafety(shown(
                        map.getExistingSafety(),
                        each -> ExistingSafety.builder().like(each).id(id()).build()))
                .safetyGoals(shown(
                        map.getSafetyGoals(),
                        each -> SafetyGoal.builder().like(each).id(id()).build()))
                .nextSteps(shown(
                        map.getNextSteps(),
                        each -> NextStep.builder().like(each).id(id()).build()))
                .scales(shown(map.getScales(), this::scale))
                .build();
    }

    private Scale scale(Scale scale) {
        return Scale.builder()
                .like(scale)
                .id(id())
                .ratings(shown(
                        scale.getRatings(),
                        each -> ScaleRating.builder().like(each).id(id()).build()))
                .build();
    }

    private <T extends Shareable> List<T> shown(List<T> items, Function<T, T> copying) {
        List<T> shown = new ArrayList<>();
        for (T item : items) {
            boolean addressed =
                    item.getAudience().isEmpty() || item.getAudience().contains(reader);
            if (addressed && !item.getProtectedFrom().contains(reader)) {
                shown.add(copying.apply(item));
            }
        }
        return shown;
    }

    private String id() {
        next++;
        return "i" + next;
    }
}
