package org.threecolumns.model.plan;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.Shareable;

/** A danger that a plan does not answer, with the reason. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = NotCovered.Builder.class)
@JsonPropertyOrder({"dangerStatement", "reason"})
@SuppressWarnings("exports")
public interface NotCovered extends Shareable {
    /** {@return the danger statement} */
    @Reference(ReferenceTarget.DANGER_STATEMENT)
    Optional<String> getDangerStatement();

    /** {@return why the plan does not answer it} */
    Optional<@NotOnlySpace String> getReason();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "NotCovered " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NotCovered}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableNotCovered.Builder {
        Builder() {}
    }
}
