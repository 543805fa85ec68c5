package org.threecolumns.model.assurance;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Identified;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Technical;

/** One answer of a survey. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = SurveyAnswer.Builder.class)
@JsonPropertyOrder({"questionId", "scale", "answer", "value", "comment"})
@SuppressWarnings("exports")
public interface SurveyAnswer extends Identified {
    /** {@return the question, by the survey's own name for it} */
    @Technical
    Optional<@NotOnlySpace String> getQuestionId();

    /** {@return the scale of the answer, by the survey's own name for it} */
    @Technical
    Optional<@NotOnlySpace String> getScale();

    /** {@return the answer, where it is one of a few} */
    Optional<OpenCode<SurveyAnswerCode>> getAnswer();

    /** {@return the answer, where it is a number} */
    Optional<BigDecimal> getValue();

    /** {@return the answer in words} */
    Optional<@NotOnlySpace String> getComment();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "SurveyAnswer " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SurveyAnswer}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableSurveyAnswer.Builder {
        Builder() {}
    }
}
