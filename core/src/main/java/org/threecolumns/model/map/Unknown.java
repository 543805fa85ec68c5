package org.threecolumns.model.map;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/** Something that is not known: silence must not be read as the absence of risk. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Unknown.Builder.class)
@JsonPropertyOrder({"text", "howWeWillFindOut", "children"})
@SuppressWarnings("exports")
public interface Unknown extends Attributed {
    /** {@return what is not known} */
    Optional<@NotOnlySpace String> getText();

    /** {@return how people will find out} */
    Optional<@NotOnlySpace String> getHowWeWillFindOut();

    /** {@return the children it is about; none named means all children of the map} */
    @Reference(ReferenceTarget.CHILD)
    List<String> getChildren();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Unknown " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Unknown}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableUnknown.Builder {
        Builder() {}
    }
}
