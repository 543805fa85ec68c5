package org.threecolumns.model.map;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.Shareable;

/** One person's part in making a map, those who were not there too. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Participant.Builder.class)
@JsonPropertyOrder({"person", "how", "reason", "date"})
@SuppressWarnings("exports")
public interface Participant extends Shareable {
    /** {@return the person} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getPerson();

    /** {@return how they took part, or that they did not} */
    Optional<OpenCode<ParticipationHow>> getHow();

    /** {@return why they were not invited or not there} */
    Optional<@NotOnlySpace String> getReason();

    /** {@return the day, where it is not the map's} */
    Optional<LocalDate> getDate();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Participant " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Participant}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableParticipant.Builder {
        Builder() {}
    }
}
