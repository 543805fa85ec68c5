package org.threecolumns.model.map;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/** The next small action toward a goal: who, what, by when. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = NextStep.Builder.class)
@JsonPropertyOrder({
    "what",
    "who",
    "by",
    "goal",
    "exploratory",
    "howWeWillKnow",
    "status",
    "statusReason",
    "doneOn",
    "whatHappened",
    "ownerSide",
    "children"
})
@SuppressWarnings("exports")
public interface NextStep extends Attributed {
    /** {@return the action: small, visible, done or not} */
    Optional<@NotOnlySpace String> getWhat();

    /** {@return who does it, by name} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getWho();

    /** {@return the day by which it is done; not “as soon as possible”} */
    Optional<LocalDate> getBy();

    /** {@return the goal it leads to} */
    @Reference(ReferenceTarget.SAFETY_GOAL)
    Optional<String> getGoal();

    /** {@return whether it is meant to find something out and needs no goal} */
    Optional<Boolean> isExploratory();

    /** {@return how people will know that it was done} */
    Optional<@NotOnlySpace String> getHowWeWillKnow();

    /** {@return what became of it} */
    Optional<StepStatus> getStatus();

    /** {@return why it was dropped} */
    Optional<@NotOnlySpace String> getStatusReason();

    /** {@return the day it was done} */
    Optional<LocalDate> getDoneOn();

    /** {@return what happened, also when it was something else that helped} */
    Optional<@NotOnlySpace String> getWhatHappened();

    /** {@return who carries it} */
    Optional<OwnerSide> getOwnerSide();

    /** {@return the children it is for; none named means all children of the map} */
    @Reference(ReferenceTarget.CHILD)
    List<String> getChildren();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "NextStep " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NextStep}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableNextStep.Builder {
        Builder() {}
    }
}
