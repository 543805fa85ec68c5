package org.threecolumns.model.meeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.Shareable;

/** A report for a meeting, and with whom it was shared beforehand. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = MeetingReport.Builder.class)
@JsonPropertyOrder({"by", "sharedWith", "on"})
@SuppressWarnings("exports")
public interface MeetingReport extends Shareable {
    /** {@return who wrote it} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getBy();

    /** {@return who got it before the meeting} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getSharedWith();

    /** {@return the day they got it} */
    Optional<LocalDate> getOn();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "MeetingReport " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MeetingReport}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableMeetingReport.Builder {
        Builder() {}
    }
}
