package org.threecolumns.check.standard;

import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;
import org.threecolumns.model.map.ExistingSafety;
import org.threecolumns.model.map.ThreeColumnMap;

/** EXS-02: what lacks a part can be kept as a strength, so nobody has to make one up. */
final class Exs02WholeStory implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("EXS-02");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        return inspection
                .inMap("existingSafety", ThreeColumnMap::getExistingSafety)
                .flatMap(safety ->
                        missing(safety.value()).map(member -> safety.at(member).worded(member)));
    }

    private static Stream<String> missing(ExistingSafety safety) {
        Stream.Builder<String> missing = Stream.builder();
        if (!Texts.isThere(safety.getDangerPresent())) {
            missing.add("dangerPresent");
        }
        if (safety.getWhoActed().isEmpty()) {
            missing.add("whoActed");
        }
        if (!Texts.isThere(safety.getWhatTheyDid())) {
            missing.add("whatTheyDid");
        }
        if (!Texts.isThere(safety.getWhatHappenedForChild())) {
            missing.add("whatHappenedForChild");
        }
        return missing.build();
    }
}
