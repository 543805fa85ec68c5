package org.threecolumns.model.scale;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/**
 * A scaling question: what is asked, what its ends mean, and where each person stands. A changed anchor makes a new
 * version; ratings do not carry over.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Scale.Builder.class)
@JsonPropertyOrder({
    "version",
    "kind",
    "about",
    "askedOf",
    "children",
    "question",
    "min",
    "max",
    "step",
    "polarity",
    "presentation",
    "topAnchor",
    "bottomAnchor",
    "intermediateAnchors",
    "ratings"
})
@SuppressWarnings("exports")
public interface Scale extends Attributed {
    /** {@return the version of the question, from 1} */
    Optional<@Positive(message = "STR-03") Integer> getVersion();

    /** {@return what it measures} */
    Optional<ScaleKind> getKind();

    /** {@return the danger statement, goal, step, plan, rule or person it is about} */
    @Reference({ReferenceTarget.ITEM, ReferenceTarget.PERSON, ReferenceTarget.SAFETY_PLAN, ReferenceTarget.RULE})
    Optional<String> getAbout();

    /** {@return who is asked} */
    Optional<AskedOf> getAskedOf();

    /** {@return the children it is about; none named means all children of the map} */
    @Reference(ReferenceTarget.CHILD)
    List<String> getChildren();

    /** {@return the words asked} */
    Optional<@NotOnlySpace String> getQuestion();

    /** {@return the number at the bottom, usually 0} */
    Optional<BigDecimal> getMin();

    /** {@return the number at the top, usually 10} */
    Optional<BigDecimal> getMax();

    /** {@return the distance between two numbers, usually 1; more than 0} */
    Optional<@Positive(message = "STR-03") BigDecimal> getStep();

    /** {@return which end is safe} */
    Optional<ScalePolarity> getPolarity();

    /** {@return how it is shown} */
    Optional<Presentation> getPresentation();

    /** {@return what the top means, described} */
    Optional<@NotOnlySpace String> getTopAnchor();

    /** {@return what the bottom means, described} */
    Optional<@NotOnlySpace String> getBottomAnchor();

    /** {@return what numbers in between mean} */
    List<@Valid Anchor> getIntermediateAnchors();

    /** {@return where each person stands, apart; there is no mean} */
    List<@Valid ScaleRating> getRatings();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Scale " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Scale}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableScale.Builder {
        Builder() {}
    }
}
