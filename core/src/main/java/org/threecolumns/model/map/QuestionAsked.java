package org.threecolumns.model.map;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;

/** A question that was asked: evidence that practice happened. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = QuestionAsked.Builder.class)
@JsonPropertyOrder({"text", "ears"})
@SuppressWarnings("exports")
public interface QuestionAsked extends Attributed {
    /** {@return the question, as asked} */
    Optional<@NotOnlySpace String> getText();

    /** {@return its part in the questioning sequence} */
    Optional<Ears> getEars();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "QuestionAsked " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link QuestionAsked}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableQuestionAsked.Builder {
        Builder() {}
    }
}
