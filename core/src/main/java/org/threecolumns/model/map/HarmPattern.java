package org.threecolumns.model.map;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;

/** The pattern of harm over time: the last row of the harm matrix. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = HarmPattern.Builder.class)
@JsonPropertyOrder({"text", "trend"})
@SuppressWarnings("exports")
public interface HarmPattern extends Attributed {
    /** {@return how often, and whether it gets better or worse, in words} */
    Optional<@NotOnlySpace String> getText();

    /** {@return whether it is growing} */
    Optional<Trend> getTrend();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "HarmPattern " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HarmPattern}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableHarmPattern.Builder {
        Builder() {}
    }
}
