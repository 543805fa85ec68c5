package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** How a child reads. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Reading.Builder.class)
@JsonPropertyOrder({"level", "needs"})
@SuppressWarnings("exports")
public interface Reading extends Element {
    /** {@return how well the child reads, in words} */
    Optional<@NotOnlySpace String> getLevel();

    /** {@return what helps the child to read or be read to} */
    Optional<@NotOnlySpace String> getNeeds();

    /** {@return what {@code toString} may show: the type only} */
    default String describe() {
        return "Reading";
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Reading}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableReading.Builder {
        Builder() {}
    }
}
