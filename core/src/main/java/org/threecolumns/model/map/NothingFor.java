package org.threecolumns.model.map;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Identified;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/** Why one column says nothing about one child. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = NothingFor.Builder.class)
@JsonPropertyOrder({"child", "column", "reason"})
@SuppressWarnings("exports")
public interface NothingFor extends Identified {
    /** {@return the child} */
    @Reference(ReferenceTarget.CHILD)
    Optional<String> getChild();

    /** {@return the column} */
    Optional<MapColumn> getColumn();

    /** {@return why, in words} */
    Optional<@NotOnlySpace String> getReason();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "NothingFor " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NothingFor}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableNothingFor.Builder {
        Builder() {}
    }
}
