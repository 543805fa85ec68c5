package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** What another system calls a case or a child. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Identifier.Builder.class)
@JsonPropertyOrder({"scheme", "value", "missingReason"})
@SuppressWarnings("exports")
public interface Identifier extends Identified {
    /** {@return the kind of number, such as {@code UPN} or {@code NHS}} */
    @Technical
    Optional<@NotOnlySpace String> getScheme();

    /** {@return the number itself} */
    @Technical
    Optional<@NotOnlySpace String> getValue();

    /** {@return why there is none} */
    Optional<@NotOnlySpace String> getMissingReason();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Identifier " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Identifier}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableIdentifier.Builder {
        Builder() {}
    }
}
