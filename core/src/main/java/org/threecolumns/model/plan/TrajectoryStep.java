package org.threecolumns.model.plan;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/** One phase or milestone: what the family can do, what the agency does, and what it takes to go on. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = TrajectoryStep.Builder.class)
@JsonPropertyOrder({
    "order",
    "text",
    "goals",
    "scaleValue",
    "evidence",
    "notBefore",
    "target",
    "revised",
    "doneOn",
    "familyCan",
    "agencyWill",
    "goOnIf",
    "pauseIf",
    "goBackIf",
    "children"
})
@SuppressWarnings("exports")
public interface TrajectoryStep extends Attributed {
    /** {@return its place in the sequence, from 1} */
    Optional<@Positive(message = "STR-03") Integer> getOrder();

    /** {@return the phase or milestone} */
    Optional<@NotOnlySpace String> getText();

    /** {@return the goals it leads to} */
    @Reference(ReferenceTarget.SAFETY_GOAL)
    List<String> getGoals();

    /** {@return the number that goes with it} */
    Optional<BigDecimal> getScaleValue();

    /** {@return what shows that it is reached} */
    Optional<@NotOnlySpace String> getEvidence();

    /** {@return the first day on which it may come} */
    Optional<LocalDate> getNotBefore();

    /** {@return the day it was first meant for} */
    Optional<LocalDate> getTarget();

    /** {@return the day it is meant for now} */
    Optional<LocalDate> getRevised();

    /** {@return the day it was reached} */
    Optional<LocalDate> getDoneOn();

    /** {@return what changes for the family, such as more time together} */
    Optional<@NotOnlySpace String> getFamilyCan();

    /** {@return what the agency promises} */
    Optional<@NotOnlySpace String> getAgencyWill();

    /** {@return what must hold to go on} */
    Optional<@NotOnlySpace String> getGoOnIf();

    /** {@return what would make people wait} */
    Optional<@NotOnlySpace String> getPauseIf();

    /** {@return what would make people go one step back} */
    Optional<@NotOnlySpace String> getGoBackIf();

    /** {@return the children it is about; none named means all children} */
    @Reference(ReferenceTarget.CHILD)
    List<String> getChildren();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "TrajectoryStep " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TrajectoryStep}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableTrajectoryStep.Builder {
        Builder() {}
    }
}
