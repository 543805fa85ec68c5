package org.threecolumns.model.assurance;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Identified;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.OpenCode;

/** One criterion's score: 0 not there, 1 mentioned, 2 there and usable, 3 a good example. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = CriterionScore.Builder.class)
@JsonPropertyOrder({"criterion", "score", "why"})
@SuppressWarnings("exports")
public interface CriterionScore extends Identified {
    /** {@return the criterion} */
    Optional<OpenCode<Criterion>> getCriterion();

    /** {@return the score} */
    Optional<@Min(value = 0, message = "STR-03") @Max(value = 3, message = "STR-03") Integer> getScore();

    /** {@return why} */
    Optional<@NotOnlySpace String> getWhy();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "CriterionScore " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CriterionScore}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableCriterionScore.Builder {
        Builder() {}
    }
}
