package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One change to something that had already been recorded. Finished versions are never edited; this says what the next
 * one changed.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Amendment.Builder.class)
@JsonPropertyOrder({"on", "by", "requestedBy", "what", "why"})
@SuppressWarnings("exports")
public interface Amendment extends Identified {
    /** {@return the day of the change} */
    Optional<LocalDate> getOn();

    /** {@return who changed it} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getBy();

    /** {@return who asked for the change} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getRequestedBy();

    /** {@return what was changed} */
    Optional<@NotOnlySpace String> getWhat();

    /** {@return why} */
    Optional<@NotOnlySpace String> getWhy();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Amendment " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Amendment}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableAmendment.Builder {
        Builder() {}
    }
}
