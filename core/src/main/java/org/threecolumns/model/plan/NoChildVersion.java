package org.threecolumns.model.plan;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.Shareable;

/** Why a child has no version of the plan. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = NoChildVersion.Builder.class)
@JsonPropertyOrder({"child", "reason"})
@SuppressWarnings("exports")
public interface NoChildVersion extends Shareable {
    /** {@return the child} */
    @Reference(ReferenceTarget.CHILD)
    Optional<String> getChild();

    /** {@return why} */
    Optional<@NotOnlySpace String> getReason();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "NoChildVersion " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NoChildVersion}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableNoChildVersion.Builder {
        Builder() {}
    }
}
