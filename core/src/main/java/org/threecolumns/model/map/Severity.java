package org.threecolumns.model.map;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Element;
import org.threecolumns.model.NotOnlySpace;

/** How bad harm was, on the local scale. There is no default. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Severity.Builder.class)
@JsonPropertyOrder({"value", "scaleTop", "polarity", "level", "reason"})
@SuppressWarnings("exports")
public interface Severity extends Element {
    /** {@return the number, 0 to 10} */
    Optional<@DecimalMin(value = "0", message = "STR-03") @DecimalMax(value = "10", message = "STR-03") BigDecimal>
            getValue();

    /** {@return the highest number of the local scale} */
    Optional<@Positive(message = "STR-03") BigDecimal> getScaleTop();

    /** {@return which end is the bad one} */
    Optional<SeverityPolarity> getPolarity();

    /** {@return the local word for it} */
    Optional<@NotOnlySpace String> getLevel();

    /** {@return why this much} */
    Optional<@NotOnlySpace String> getReason();

    /** {@return what {@code toString} may show: the type only} */
    default String describe() {
        return "Severity";
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Severity}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableSeverity.Builder {
        Builder() {}
    }
}
