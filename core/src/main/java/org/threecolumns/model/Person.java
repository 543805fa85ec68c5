package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** An adult, or a child who is not one of the case's children: family, network or professional. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Person.Builder.class)
@JsonPropertyOrder({})
@SuppressWarnings("exports")
public interface Person extends Individual {
    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Person " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Person}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
