package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.scale.NotGivenReason;
import org.threecolumns.model.scale.RatingGuess;
import org.threecolumns.model.scale.ScaleRating;
import org.threecolumns.model.scale.ValueRange;

/** A number that a child was never asked for is no secret of the child's; as soon as anything was said, it is. */
class SilenceTest {
    private static ScaleRating.Builder notAsked() {
        return ScaleRating.builder().id("r").rater("c1").notGivenReason(OpenCode.of(NotGivenReason.NOT_ASKED));
    }

    private static List<ScaleRating> ratingsThatSaySomething() {
        return List.of(
                notAsked().addSaidBy("c1").build(),
                notAsked().value(BigDecimal.TEN).build(),
                notAsked().valueRange(ValueRange.builder().build()).build(),
                notAsked().goodEnoughNumber(BigDecimal.ONE).build(),
                notAsked()
                        .addGuesses(RatingGuess.builder().id("g").person("m").build())
                        .build(),
                notAsked().notGivenWords("she hid").build(),
                notAsked().whyThisHigh("Nan").build(),
                notAsked().whyNotHigher("shouting").build(),
                notAsked().oneStepHigher("no shouting").build(),
                notAsked().whatWouldItTake("Nan stays").build());
    }

    @ParameterizedTest
    @MethodSource("ratingsThatSaySomething")
    void aRatingThatSaysAnythingIsNotSilent(ScaleRating rating) {
        assertThat(Silence.isKeptBy(rating, Set.of("c1"))).isFalse();
    }

    @Test
    void aRatingForWhichNobodyAskedIsSilentAndOneThatWasDeclinedIsNot() {
        assertThat(Silence.isKeptBy(notAsked().build(), Set.of("c1"))).isTrue();
        assertThat(Silence.isKeptBy(
                        notAsked()
                                .notGivenReason(OpenCode.of(NotGivenReason.DECLINED))
                                .build(),
                        Set.of("c1")))
                .isFalse();
        assertThat(Silence.isKeptBy(ScaleRating.builder().id("r").rater("c1").build(), Set.of("c1")))
                .isFalse();
    }
}
