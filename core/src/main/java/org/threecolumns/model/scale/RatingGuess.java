package org.threecolumns.model.scale;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.Shareable;

/** Where a rater thinks somebody else would stand; never that person's rating. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = RatingGuess.Builder.class)
@JsonPropertyOrder({"person", "value"})
@SuppressWarnings("exports")
public interface RatingGuess extends Shareable {
    /** {@return the other person} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getPerson();

    /** {@return the guessed number} */
    Optional<BigDecimal> getValue();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "RatingGuess " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RatingGuess}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableRatingGuess.Builder {
        Builder() {}
    }
}
