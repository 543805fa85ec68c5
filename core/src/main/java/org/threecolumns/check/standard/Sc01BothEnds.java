package org.threecolumns.check.standard;

import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;
import org.threecolumns.model.map.ThreeColumnMap;

/** SC-01: in words, not only as numbers. */
final class Sc01BothEnds implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("SC-01");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        return inspection
                .inMap("scales", ThreeColumnMap::getScales)
                .flatMap(scale -> Stream.concat(
                        Texts.isThere(scale.value().getTopAnchor())
                                ? Stream.empty()
                                : Stream.of(scale.at("topAnchor").worded("topAnchor")),
                        Texts.isThere(scale.value().getBottomAnchor())
                                ? Stream.empty()
                                : Stream.of(scale.at("bottomAnchor").worded("bottomAnchor"))));
    }
}
