package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** What one child calls a person. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = ChildName.Builder.class)
@JsonPropertyOrder({"child", "name"})
@SuppressWarnings("exports")
public interface ChildName extends Identified {
    /** {@return the child} */
    @Reference(ReferenceTarget.CHILD)
    Optional<String> getChild();

    /** {@return the name the child uses} */
    Optional<@NotOnlySpace String> getName();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "ChildName " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChildName}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableChildName.Builder {
        Builder() {}
    }
}
