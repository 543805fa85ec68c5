package org.threecolumns.model.assurance;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.Shareable;

/** The score of one piece of work, criterion by criterion. A person scores; no program does. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Rubric.Builder.class)
@JsonPropertyOrder({"kind", "about", "scores"})
@SuppressWarnings("exports")
public interface Rubric extends Shareable {
    /** {@return what is scored} */
    Optional<RubricKind> getKind();

    /** {@return which one it is} */
    @Reference({ReferenceTarget.ITEM, ReferenceTarget.SAFETY_PLAN, ReferenceTarget.STORY, ReferenceTarget.NETWORK_MEMBER
    })
    Optional<String> getAbout();

    /** {@return the scores} */
    List<@Valid CriterionScore> getScores();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Rubric " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Rubric}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableRubric.Builder {
        Builder() {}
    }
}
