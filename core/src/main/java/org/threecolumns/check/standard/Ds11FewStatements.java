package org.threecolumns.check.standard;

import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;
import org.threecolumns.model.map.DangerStatus;

/** DS-11: statements that are resolved no longer count. */
final class Ds11FewStatements implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("DS-11");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        long count = inspection
                .dangerStatements()
                .filter(statement -> statement.value().getStatus().orElse(DangerStatus.DRAFT) != DangerStatus.RESOLVED)
                .count();
        if (count <= inspection.threshold("most")) {
            return Stream.empty();
        }
        String wording = count > inspection.threshold("formHolds") ? "many" : "";
        return inspection.map().stream()
                .map(map -> map.at("dangerStatements")
                        .counting("count", (int) count)
                        .worded(wording));
    }
}
