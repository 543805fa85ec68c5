package org.threecolumns.model.meeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Identified;
import org.threecolumns.model.Jurisdiction;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.Technical;

/**
 * One time limit of law or local procedure: what started it, when it runs out and when it was met. Public holidays are
 * the host's to supply.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = StatutoryClock.Builder.class)
@JsonPropertyOrder({
    "jurisdiction",
    "rule",
    "text",
    "trigger",
    "triggeredOn",
    "days",
    "workingDays",
    "weeks",
    "months",
    "calendar",
    "due",
    "metOn",
    "meeting",
    "children",
    "missedReason",
    "source"
})
@SuppressWarnings("exports")
public interface StatutoryClock extends Identified {
    /** {@return whose law sets it} */
    Optional<Jurisdiction> getJurisdiction();

    /** {@return the host's or pack's name of the limit} */
    @Technical
    Optional<@NotOnlySpace String> getRule();

    /** {@return the limit in words, such as “review conference within three months”} */
    Optional<@NotOnlySpace String> getText();

    /** {@return what starts it} */
    Optional<OpenCode<ClockTrigger>> getTrigger();

    /** {@return the day it started} */
    Optional<LocalDate> getTriggeredOn();

    /** {@return how many days; working days if so marked} */
    Optional<@PositiveOrZero(message = "STR-03") Integer> getDays();

    /** {@return whether only working days count} */
    Optional<Boolean> isWorkingDays();

    /** {@return how many weeks} */
    Optional<@PositiveOrZero(message = "STR-03") Integer> getWeeks();

    /** {@return how many months} */
    Optional<@PositiveOrZero(message = "STR-03") Integer> getMonths();

    /** {@return the name of the calendar of public holidays that the host supplies} */
    @Technical
    Optional<@NotOnlySpace String> getCalendar();

    /** {@return the last day} */
    Optional<LocalDate> getDue();

    /** {@return the day it was met} */
    Optional<LocalDate> getMetOn();

    /** {@return the meeting by which it was met} */
    @Reference({ReferenceTarget.MEETING, ReferenceTarget.NETWORK_MEETING})
    Optional<String> getMeeting();

    /** {@return the children it runs for; none named means all children} */
    @Reference(ReferenceTarget.CHILD)
    List<String> getChildren();

    /** {@return why it was not met in time} */
    Optional<@NotOnlySpace String> getMissedReason();

    /** {@return where the limit is written} */
    @Technical
    Optional<@NotOnlySpace String> getSource();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "StatutoryClock " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StatutoryClock}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableStatutoryClock.Builder {
        Builder() {}
    }
}
