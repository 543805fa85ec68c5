package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Which system wrote this document, and by which settings, so that it can be read the same way elsewhere. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Producer.Builder.class)
@JsonPropertyOrder({"system", "systemVersion", "rulePack", "vocabulary", "timeZone", "writtenOn"})
@SuppressWarnings("exports")
public interface Producer extends Element {
    /** {@return the system that wrote it} */
    @Technical
    Optional<@NotOnlySpace String> getSystem();

    /** {@return that system's version} */
    @Technical
    Optional<@NotOnlySpace String> getSystemVersion();

    /** {@return the rules it was checked by} */
    @Technical
    Optional<@NotOnlySpace String> getRulePack();

    /** {@return the set of words its forms show} */
    @Technical
    Optional<@NotOnlySpace String> getVocabulary();

    /** {@return the time zone of its dates, such as {@code Europe/London}} */
    @Technical
    Optional<@NotOnlySpace String> getTimeZone();

    /** {@return the day it was written} */
    Optional<LocalDate> getWrittenOn();

    /** {@return what {@code toString} may show: the type only} */
    default String describe() {
        return "Producer";
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Producer}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableProducer.Builder {
        Builder() {}
    }
}
