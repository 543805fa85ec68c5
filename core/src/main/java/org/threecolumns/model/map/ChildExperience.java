package org.threecolumns.model.map;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/** What one child will see, hear and feel when a goal is met, in the child's words where possible. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = ChildExperience.Builder.class)
@JsonPropertyOrder({"child", "text"})
@SuppressWarnings("exports")
public interface ChildExperience extends Attributed {
    /** {@return the child} */
    @Reference(ReferenceTarget.CHILD)
    Optional<String> getChild();

    /** {@return what it will be like for them} */
    Optional<@NotOnlySpace String> getText();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "ChildExperience " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChildExperience}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableChildExperience.Builder {
        Builder() {}
    }
}
