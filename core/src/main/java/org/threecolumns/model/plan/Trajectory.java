package org.threecolumns.model.plan;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Recorded;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/**
 * The agency's honest sequence of steps from today to closing, tied to goals and with dates for both sides. A
 * container: it has no audience of its own.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Trajectory.Builder.class)
@JsonPropertyOrder({
    "startsOn",
    "startsAt",
    "startRatings",
    "endsOn",
    "endsAt",
    "endValue",
    "scale",
    "goals",
    "children",
    "steps",
    "statutoryClocks",
    "slippages",
    "sharedWithFamilyOn"
})
@SuppressWarnings("exports")
public interface Trajectory extends Recorded {
    /** {@return the day it starts} */
    Optional<LocalDate> getStartsOn();

    /** {@return where things stand at the start} */
    Optional<@NotOnlySpace String> getStartsAt();

    /** {@return the numbers at the start, in the scales they belong to} */
    @Reference(ReferenceTarget.RATING)
    List<String> getStartRatings();

    /** {@return the day it is meant to end} */
    Optional<LocalDate> getEndsOn();

    /** {@return what the end is: safe enough to close} */
    Optional<@NotOnlySpace String> getEndsAt();

    /** {@return the number at which people would be happy to close} */
    Optional<BigDecimal> getEndValue();

    /** {@return the scale on which the numbers of this sequence stand} */
    @Reference(ReferenceTarget.SCALE)
    Optional<String> getScale();

    /** {@return the goals at its end} */
    @Reference(ReferenceTarget.SAFETY_GOAL)
    List<String> getGoals();

    /** {@return the children it is about; none named means all children} */
    @Reference(ReferenceTarget.CHILD)
    List<String> getChildren();

    /** {@return the steps in order} */
    List<@Valid TrajectoryStep> getSteps();

    /** {@return the time limits that run beside it} */
    @Reference(ReferenceTarget.STATUTORY_CLOCK)
    List<String> getStatutoryClocks();

    /** {@return the dates that moved, and who told the family} */
    List<@Valid Slippage> getSlippages();

    /** {@return the day the family got it} */
    Optional<LocalDate> getSharedWithFamilyOn();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Trajectory " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Trajectory}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableTrajectory.Builder {
        Builder() {}
    }
}
