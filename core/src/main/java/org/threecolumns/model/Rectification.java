package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody says is wrong or missing, beside the words it is about. The right to have a record put right is theirs
 * whether or not the council agrees.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Rectification.Builder.class)
@JsonPropertyOrder({"person", "on", "words", "response", "answeredBy", "answeredOn"})
@SuppressWarnings("exports")
public interface Rectification extends Identified {
    /** {@return who says so} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getPerson();

    /** {@return the day they said so} */
    Optional<LocalDate> getOn();

    /** {@return what they say is wrong or missing, in their words} */
    Optional<@NotOnlySpace String> getWords();

    /** {@return what the council answered} */
    Optional<@NotOnlySpace String> getResponse();

    /** {@return who answered} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getAnsweredBy();

    /** {@return the day of the answer} */
    Optional<LocalDate> getAnsweredOn();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Rectification " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Rectification}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableRectification.Builder {
        Builder() {}
    }
}
