package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** That something was taken out of every version of the record: who did it, why and when, and never what it said. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Removal.Builder.class)
@JsonPropertyOrder({"paths", "reason", "reasonText", "requestedBy", "removedBy", "removedOn"})
@SuppressWarnings("exports")
public interface Removal extends Identified {
    /** {@return the places from which something was taken, as addresses of the record such as {@code /map/harm/h1}} */
    @Technical
    List<@NotOnlySpace String> getPaths();

    /** {@return why it was taken out} */
    Optional<OpenCode<RemovalReason>> getReason();

    /** {@return why, in words that do not repeat what was removed} */
    Optional<@NotOnlySpace String> getReasonText();

    /** {@return who asked for it} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getRequestedBy();

    /** {@return who decided it} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getRemovedBy();

    /** {@return the day} */
    Optional<LocalDate> getRemovedOn();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Removal " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Removal}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableRemoval.Builder {
        Builder() {}
    }
}
