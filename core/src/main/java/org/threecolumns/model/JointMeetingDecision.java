package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A decision whether some people can safely be in one meeting. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = JointMeetingDecision.Builder.class)
@JsonPropertyOrder({"people", "decision", "decidedBy", "advisedBy", "reason", "date", "nextReview"})
@SuppressWarnings("exports")
public interface JointMeetingDecision extends Identified {
    /** {@return whom it is about} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getPeople();

    /** {@return what was decided} */
    Optional<JointMeeting> getDecision();

    /** {@return who decided} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getDecidedBy();

    /** {@return who advised, for instance a domestic abuse worker} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getAdvisedBy();

    /** {@return why} */
    Optional<@NotOnlySpace String> getReason();

    /** {@return the day of the decision} */
    Optional<LocalDate> getDate();

    /** {@return the day it is looked at again} */
    Optional<LocalDate> getNextReview();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "JointMeetingDecision " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link JointMeetingDecision}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableJointMeetingDecision.Builder {
        Builder() {}
    }
}
