package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** How long the record is kept. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Retention.Builder.class)
@JsonPropertyOrder({"class", "trigger", "date"})
@SuppressWarnings("exports")
public interface Retention extends Element {
    /** {@return the council's retention class} */
    @Technical
    @JsonProperty("class")
    Optional<@NotOnlySpace String> getRetentionClass();

    /** {@return the event from which the time runs} */
    Optional<@NotOnlySpace String> getTrigger();

    /** {@return the day after which it may go} */
    Optional<LocalDate> getDate();

    /** {@return what {@code toString} may show: the type only} */
    default String describe() {
        return "Retention";
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Retention}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableRetention.Builder {
        Builder() {}
    }
}
