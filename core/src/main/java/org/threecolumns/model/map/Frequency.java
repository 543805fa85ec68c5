package org.threecolumns.model.map;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Element;
import org.threecolumns.model.NotOnlySpace;

/** How often something happened: a count in a time, or words such as “every payday”. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Frequency.Builder.class)
@JsonPropertyOrder({"count", "period", "text"})
@SuppressWarnings("exports")
public interface Frequency extends Element {
    /** {@return how many times, 0 or more} */
    Optional<@PositiveOrZero(message = "STR-03") Integer> getCount();

    /** {@return in what time} */
    Optional<Period> getPeriod();

    /** {@return how often, in words} */
    Optional<@NotOnlySpace String> getText();

    /** {@return what {@code toString} may show: the type only} */
    default String describe() {
        return "Frequency";
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Frequency}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableFrequency.Builder {
        Builder() {}
    }
}
