package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether a child was asked for their views. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = ViewsSought.Builder.class)
@JsonPropertyOrder({"asked", "how", "reason"})
@SuppressWarnings("exports")
public interface ViewsSought extends Element {
    /** {@return whether the child was asked} */
    Optional<Boolean> isAsked();

    /** {@return how the child was asked} */
    Optional<@NotOnlySpace String> getHow();

    /** {@return why the child was not asked} */
    Optional<@NotOnlySpace String> getReason();

    /** {@return what {@code toString} may show: the type only} */
    default String describe() {
        return "ViewsSought";
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ViewsSought}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableViewsSought.Builder {
        Builder() {}
    }
}
