package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A time under one legal status. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = StatusSpell.Builder.class)
@JsonPropertyOrder({"status", "from", "to"})
@SuppressWarnings("exports")
public interface StatusSpell extends Identified {
    /** {@return the status} */
    Optional<OpenCode<LegalStatus>> getStatus();

    /** {@return the first day} */
    Optional<LocalDate> getFrom();

    /** {@return the last day; absent while it lasts} */
    Optional<LocalDate> getTo();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "StatusSpell " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StatusSpell}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableStatusSpell.Builder {
        Builder() {}
    }
}
