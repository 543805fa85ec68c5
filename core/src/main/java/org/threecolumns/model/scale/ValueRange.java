package org.threecolumns.model.scale;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Element;

/** Two numbers between which a rater stands. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = ValueRange.Builder.class)
@JsonPropertyOrder({"low", "high"})
@SuppressWarnings("exports")
public interface ValueRange extends Element {
    /** {@return the lower number} */
    Optional<BigDecimal> getLow();

    /** {@return the higher number} */
    Optional<BigDecimal> getHigh();

    /** {@return what {@code toString} may show: the type only} */
    default String describe() {
        return "ValueRange";
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ValueRange}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableValueRange.Builder {
        Builder() {}
    }
}
