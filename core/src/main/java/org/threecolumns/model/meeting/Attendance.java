package org.threecolumns.model.meeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.Shareable;
import org.threecolumns.model.map.ParticipationHow;

/** One person's part in a meeting, those who were not there too. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Attendance.Builder.class)
@JsonPropertyOrder({"person", "how", "reason"})
@SuppressWarnings("exports")
public interface Attendance extends Shareable {
    /** {@return the person} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getPerson();

    /** {@return how they took part, or that they did not} */
    Optional<OpenCode<ParticipationHow>> getHow();

    /** {@return why they were not invited or not there} */
    Optional<@NotOnlySpace String> getReason();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Attendance " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Attendance}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableAttendance.Builder {
        Builder() {}
    }
}
