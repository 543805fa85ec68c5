package org.threecolumns.model.map;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/** Something in a column that has no form of its own, or is not sorted yet. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = MapItem.Builder.class)
@JsonPropertyOrder({"text", "category", "children"})
@SuppressWarnings("exports")
public interface MapItem extends Attributed {
    /** {@return the words} */
    Optional<@NotOnlySpace String> getText();

    /** {@return what it is about, once sorted} */
    Optional<OpenCode<ItemCategory>> getCategory();

    /** {@return the children it is about; none named means all children of the map} */
    @Reference(ReferenceTarget.CHILD)
    List<String> getChildren();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "MapItem " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MapItem}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableMapItem.Builder {
        Builder() {}
    }
}
