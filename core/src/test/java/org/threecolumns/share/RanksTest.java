package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.internal.shape.RecordShape;
import org.threecolumns.model.plan.Trajectory;
import org.threecolumns.model.plan.TrajectoryStep;

class RanksTest {
    private static Part step(String id, int order) {
        ObjectShape shape = RecordShape.of(TrajectoryStep.class);
        TrajectoryStep step = TrajectoryStep.builder().id(id).order(order).build();
        Part part = new Part(ObjectValues.of(step, shape), null, Set.of());
        part.show(new Part.Slot(shape.known("order"), Treatment.RANKED, List.of(order), List.of()));
        return part;
    }

    private static Part.Slot list(Part... parts) {
        MemberShape steps = RecordShape.of(Trajectory.class).known("steps");
        return new Part.Slot(steps, Treatment.SHOW, List.of(), List.of(parts));
    }

    @Test
    void countFromOneByTheNumbersOfTheRecordAndEqualNumbersAlike() {
        Part last = step("s1", 90);
        Part first = step("s2", 20);
        Part alsoFirst = step("s3", 20);
        Ranks ranks = new Ranks();

        ranks.count(list(last, first, alsoFirst));

        assertThat(List.of(ranks.of(first), ranks.of(alsoFirst), ranks.of(last)))
                .containsExactly(1, 1, 2);
    }

    @Test
    void doNotCountWhatFell() {
        Part fallen = step("s1", 1);
        Part stays = step("s2", 2);
        fallen.drop();
        Ranks ranks = new Ranks();

        ranks.count(list(fallen, stays));

        assertThat(ranks.of(stays)).isEqualTo(1);
    }
}
