package org.threecolumns.model.scale;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/**
 * Where one person stands on a scale, and why. The number matters less than the reasons. Nobody named as speaker
 * means the rater said it.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = ScaleRating.Builder.class)
@JsonPropertyOrder({
    "rater",
    "value",
    "valueRange",
    "notGivenReason",
    "notGivenWords",
    "givenOn",
    "meeting",
    "givenIndependently",
    "recordedBy",
    "viaProxy",
    "onBehalfOf",
    "via",
    "whyThisHigh",
    "whyNotHigher",
    "oneStepHigher",
    "whatWouldItTake",
    "guesses",
    "goodEnoughNumber"
})
@SuppressWarnings("exports")
public interface ScaleRating extends Attributed {
    /** {@return whose rating it is: one person, never a group} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getRater();

    /** {@return the number, within the scale's ends} */
    Optional<BigDecimal> getValue();

    /** {@return two numbers, when the rater stands between them} */
    Optional<@Valid ValueRange> getValueRange();

    /** {@return why there is no number} */
    Optional<OpenCode<NotGivenReason>> getNotGivenReason();

    /** {@return why there is no number, in words} */
    Optional<@NotOnlySpace String> getNotGivenWords();

    /** {@return the day it was given} */
    Optional<LocalDate> getGivenOn();

    /** {@return the meeting it was given in} */
    @Reference({ReferenceTarget.MEETING, ReferenceTarget.NETWORK_MEETING})
    Optional<String> getMeeting();

    /** {@return whether they answered before they heard others (Norfolk has everybody write it down alone)} */
    Optional<Boolean> isGivenIndependently();

    /** {@return who wrote it down} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getRecordedBy();

    /** {@return whether somebody gave it for somebody else} */
    Optional<Boolean> isViaProxy();

    /** {@return for whom the rater guessed; the guess stays the rater's} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getOnBehalfOf();

    /** {@return how it was given, for instance through an advocate} */
    Optional<@NotOnlySpace String> getVia();

    /** {@return what is already there: why not lower} */
    Optional<@NotOnlySpace String> getWhyThisHigh();

    /** {@return why not higher} */
    Optional<@NotOnlySpace String> getWhyNotHigher();

    /** {@return what one number more would look like} */
    Optional<@NotOnlySpace String> getOneStepHigher();

    /** {@return what it would take, and who could help} */
    Optional<@NotOnlySpace String> getWhatWouldItTake();

    /** {@return where the rater thinks others would stand} */
    List<@Valid RatingGuess> getGuesses();

    /** {@return the number that would be enough for the rater; few reach 10} */
    Optional<BigDecimal> getGoodEnoughNumber();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "ScaleRating " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScaleRating}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableScaleRating.Builder {
        Builder() {}
    }
}
