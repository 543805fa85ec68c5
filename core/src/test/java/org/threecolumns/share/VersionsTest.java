package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threecolumns.share.Family.TODAY;
import static org.threecolumns.share.Family.agreement;
import static org.threecolumns.share.Family.worry;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Sensitivity;
import org.threecolumns.model.map.MapItem;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.map.Unknown;

/** Earlier maps are frozen: what the current map keeps back is kept back in them too. */
class VersionsTest {
    private static final Audience MOTHER = Audience.family("m").about("c1", "c2");

    private static CaseRecord record(MapItem earlier, MapItem now) {
        return Family.record()
                .map(Family.map(now))
                .addEarlierMaps(
                        ThreeColumnMap.builder().id("old").addWorried(earlier).build())
                .build();
    }

    private static List<MapItem> earlier(CaseRecord record) {
        return MOTHER.share(record, TODAY).copy().content().getEarlierMaps().stream()
                .flatMap(map -> map.getWorried().stream())
                .toList();
    }

    private static MapItem.Builder marked(Sensitivity.Builder sensitivity) {
        return worry("w", "m").sensitivity(sensitivity.build());
    }

    @Test
    void whatNothingKeepsBackTodayIsShownAsItWas() {
        assertThat(earlier(record(worry("w", "m").build(), worry("w", "t").build())))
                .hasSize(1);
    }

    @Test
    void whatIsKeptFromSomebodyTodayIsKeptFromThemInEarlierMapsToo() {
        MapItem then = worry("w", "m").build();

        assertThat(earlier(record(then, worry("w", "m").addProtectedFrom("m").build())))
                .isEmpty();
        assertThat(earlier(record(
                        then, marked(Sensitivity.builder().exemption("harm")).build())))
                .isEmpty();
    }

    @Test
    void whatWasKeptFromSomebodyOnceDoesNotBindToday() {
        CaseRecord record = record(
                worry("w", "m").addProtectedFrom("m").build(), worry("w", "m").build());

        assertThat(Family.worries(MOTHER.share(record, TODAY))).hasSize(1);
        assertThat(earlier(record)).isEmpty();
    }

    @Test
    void aSourceThatMustNotBeKnownTodayIsNotNamedInEarlierMapsEither() {
        MapItem then = worry("w", "m").addSaidBy("n").build();
        MapItem now = marked(Sensitivity.builder().sourceIdentity(true))
                .addSaidBy("n")
                .build();

        assertThat(earlier(record(then, now)))
                .singleElement()
                .satisfies(worry -> assertThat(worry.getSaidBy()).isEmpty());
    }

    @Test
    void aPartInsideIsBoundByTheSamePartToday() {
        MapItem then = worry("w", "m").addAgreement(agreement("a", "n").build()).build();
        MapItem now = worry("w", "t")
                .addAgreement(agreement("a", "n").addProtectedFrom("m").build())
                .build();

        assertThat(earlier(record(then, now)))
                .singleElement()
                .satisfies(worry -> assertThat(worry.getAgreement()).isEmpty());
    }

    @Test
    void whatAChildTakesBackTodayIsTakenBackInEarlierMapsToo() {
        MapItem then = worry("w", "m")
                .addSaidBy("c1")
                .addPermission(Family.permission("p", "c1", "m"))
                .build();
        MapItem takenBack = worry("w", "m").addSaidBy("c1").build();

        assertThat(earlier(record(then, then))).hasSize(1);
        assertThat(earlier(record(then, takenBack))).isEmpty();
        assertThat(earlier(record(takenBack, then)))
                .as("leave given for today's words")
                .isEmpty();
    }

    @Test
    void whatStandsInAnotherColumnTodayIsTheSameElement() {
        MapItem then = worry("w", "m").build();
        Unknown now =
                Unknown.builder().id("w").addAudience("m").addProtectedFrom("m").build();
        CaseRecord record = Family.record()
                .map(ThreeColumnMap.builder().id("map").addUnknowns(now).build())
                .addEarlierMaps(
                        ThreeColumnMap.builder().id("old").addWorried(then).build())
                .build();

        assertThat(earlier(record)).isEmpty();
    }

    @Test
    void whatIsAboutAnotherChildTooTodayIsNotForWhoeverComesForTheOneAlone() {
        Audience aboutOne = Audience.family("m").about("c1");
        MapItem then = worry("w", "m").addChildren("c1").build();
        MapItem now = worry("w", "m").addChildren("c1", "c2").build();

        assertThat(aboutOne.share(record(then, then), TODAY).copy().earlierMaps())
                .hasSize(1);
        assertThat(aboutOne.share(record(then, now), TODAY).copy().earlierMaps())
                .isEmpty();
    }

    @Test
    void whatTheCurrentMapNoLongerHoldsIsShownAsItWas() {
        assertThat(earlier(record(worry("gone", "m").build(), worry("w", "t").build())))
                .hasSize(1);
    }

    /** A worker wrote it down later that these were the child's words. */
    @Test
    void whatIsAChildsTodayNeedsTheChildsLeaveInEarlierMapsToo() {
        MapItem then = worry("w", "m").build();

        assertThat(earlier(record(then, worry("w", "m").addSaidBy("c2").build())))
                .isEmpty();
        assertThat(earlier(record(worry("w", "m").addSaidBy("c2").build(), then)))
                .isEmpty();
        assertThat(earlier(record(
                        worry("w", "m")
                                .addSaidBy("c1")
                                .addPermission(Family.permission("p", "c1", "m"))
                                .build(),
                        worry("w", "m")
                                .addSaidBy("c2")
                                .addPermission(Family.permission("p", "c1", "m"))
                                .build())))
                .isEmpty();
    }

    @Test
    void whatTodayStandsInsideSomethingKeptFromTheReaderIsKeptInEarlierMapsToo() {
        MapItem then = worry("w", "m").addAgreement(agreement("a", "n").build()).build();
        CaseRecord record = Family.record()
                .map(Family.map(
                        worry("w", "m").build(),
                        worry("v", "m")
                                .addProtectedFrom("m")
                                .addAgreement(agreement("a", "n").build())
                                .build()))
                .addEarlierMaps(
                        ThreeColumnMap.builder().id("old").addWorried(then).build())
                .build();

        assertThat(earlier(record))
                .singleElement()
                .satisfies(worry -> assertThat(worry.getAgreement()).isEmpty());
    }
}
