package org.threecolumns.check.standard;

import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;
import org.threecolumns.model.map.MapContext;
import org.threecolumns.model.map.NoFamilyReason;
import org.threecolumns.model.map.Participant;
import org.threecolumns.model.map.ParticipationHow;
import org.threecolumns.model.map.ThreeColumnMap;

/** MAP-04: the reason that it was a strategy discussion holds in a strategy discussion only. */
final class Map04FamilyTookPart implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("MAP-04");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        return inspection.map().stream()
                .filter(map -> map.value().getParticipants().stream().noneMatch(one -> tookPart(inspection, one)))
                .filter(map -> !hasReason(map.value()))
                .map(map -> map.at("participants"));
    }

    private static boolean tookPart(Inspection inspection, Participant participant) {
        boolean stayedAway = participant
                .getHow()
                .filter(how -> how.is(ParticipationHow.INVITED_NOT_THERE) || how.is(ParticipationHow.NOT_INVITED))
                .isPresent();
        return !stayedAway
                && participant.getHow().isPresent()
                && participant.getPerson().filter(inspection.people()::isFamily).isPresent();
    }

    private static boolean hasReason(ThreeColumnMap map) {
        boolean strategy = map.getContext()
                .filter(context -> context.is(MapContext.STRATEGY))
                .isPresent();
        return map.getNoFamilyReason()
                .filter(reason -> strategy || !reason.is(NoFamilyReason.STRATEGY_DISCUSSION))
                .isPresent();
    }
}
