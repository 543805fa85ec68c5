package org.threecolumns.model.assurance;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.map.NextStep;
import org.threecolumns.model.meeting.Decision;
import org.threecolumns.model.scale.Scale;

/**
 * A talk about the work: with the supervisor, in a group, about what worked, or after somebody watched. For
 * professionals unless it says otherwise; what it changes about the family stands in the map.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Supervision.Builder.class)
@JsonPropertyOrder({
    "kind",
    "date",
    "minutes",
    "worker",
    "supervisor",
    "map",
    "mapVersion",
    "scales",
    "whereStuck",
    "wordingChanges",
    "trajectoryCheck",
    "nextSteps",
    "decisions",
    "group",
    "inquiry",
    "observed"
})
@SuppressWarnings("exports")
public interface Supervision extends Attributed {
    /** {@return which kind} */
    Optional<SupervisionKind> getKind();

    /** {@return the day} */
    Optional<LocalDate> getDate();

    /** {@return how long, in minutes} */
    Optional<@PositiveOrZero(message = "STR-03") Integer> getMinutes();

    /** {@return the worker} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getWorker();

    /** {@return who supervised} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getSupervisor();

    /** {@return the map on the table} */
    @Reference(ReferenceTarget.MAP)
    Optional<String> getMap();

    /** {@return the version of that map} */
    Optional<@Positive(message = "STR-09") Integer> getMapVersion();

    /** {@return the worker's own scales, with the reasons} */
    List<@Valid Scale> getScales();

    /** {@return where the work is stuck} */
    Optional<@NotOnlySpace String> getWhereStuck();

    /** {@return what is to change in the words of danger statements and goals} */
    Optional<@NotOnlySpace String> getWordingChanges();

    /** {@return where the work is on the way to closing} */
    Optional<@NotOnlySpace String> getTrajectoryCheck();

    /** {@return the next steps} */
    List<@Valid NextStep> getNextSteps();

    /** {@return what the manager decided} */
    List<@Valid Decision> getDecisions();

    /** {@return how it went in a group} */
    Optional<@Valid GroupSupervision> getGroup();

    /** {@return what worked, and how to do it again} */
    Optional<@Valid AppreciativeInquiry> getInquiry();

    /** {@return what somebody saw while watching} */
    Optional<@Valid ObservedPractice> getObserved();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Supervision " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Supervision}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableSupervision.Builder {
        Builder() {}
    }
}
