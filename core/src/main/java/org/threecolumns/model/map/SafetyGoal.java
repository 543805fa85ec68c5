package org.threecolumns.model.map;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/**
 * What good-enough safety looks like as something people will do, with the child, seen by others, for long enough
 * that services can step back. It answers one danger statement. Whoever does it counts as a speaker.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = SafetyGoal.Builder.class)
@JsonPropertyOrder({
    "title",
    "dangerStatement",
    "goalOwner",
    "children",
    "doers",
    "behaviour",
    "childExperience",
    "seenBy",
    "evidenceHow",
    "duration",
    "includingWhen",
    "networkInvolved",
    "agencyWillThen",
    "composedText",
    "status",
    "metOn",
    "metEvidence"
})
@SuppressWarnings("exports")
public interface SafetyGoal extends Attributed {
    /** {@return a plain handle} */
    Optional<@NotOnlySpace String> getTitle();

    /** {@return the danger statement it answers: exactly one} */
    @Reference(ReferenceTarget.DANGER_STATEMENT)
    Optional<String> getDangerStatement();

    /** {@return whose goal it is} */
    Optional<GoalOwner> getGoalOwner();

    /** {@return the children it is for; none named means all children of the map} */
    @Reference(ReferenceTarget.CHILD)
    List<String> getChildren();

    /** {@return who will behave differently, by name} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getDoers();

    /** {@return what they will do: presence, not absence} */
    Optional<@NotOnlySpace String> getBehaviour();

    /** {@return what each child will see, hear and feel} */
    List<@Valid ChildExperience> getChildExperience();

    /** {@return who will see it; at least one who is not a professional} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getSeenBy();

    /** {@return how they will see it} */
    Optional<@NotOnlySpace String> getEvidenceHow();

    /** {@return how long it must be seen before services step back} */
    Optional<Period> getDuration();

    /** {@return the hard times at which it must hold: paydays, Christmas} */
    List<@NotOnlySpace String> getIncludingWhen();

    /** {@return the network members who take part} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getNetworkInvolved();

    /** {@return what services do when it is reached} */
    Optional<@NotOnlySpace String> getAgencyWillThen();

    /** {@return the goal as people read it} */
    Optional<@NotOnlySpace String> getComposedText();

    /** {@return how far it has come} */
    Optional<GoalStatus> getStatus();

    /** {@return the day it was met} */
    Optional<LocalDate> getMetOn();

    /** {@return what shows that it was met} */
    List<@Valid GoalEvidence> getMetEvidence();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "SafetyGoal " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SafetyGoal}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableSafetyGoal.Builder {
        Builder() {}
    }
}
