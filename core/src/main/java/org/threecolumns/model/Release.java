package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One decision to show something to one reader. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Release.Builder.class)
@JsonPropertyOrder({"to", "why", "by", "on"})
@SuppressWarnings("exports")
public interface Release extends Identified {
    /** {@return the reader} */
    @Reference(ReferenceTarget.READER)
    Optional<String> getTo();

    /** {@return the reason, in words} */
    Optional<@NotOnlySpace String> getWhy();

    /** {@return who decided} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getBy();

    /** {@return the day of the decision} */
    Optional<LocalDate> getOn();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Release " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Release}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableRelease.Builder {
        Builder() {}
    }
}
