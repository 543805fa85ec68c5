package org.threecolumns.pdf.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.threecolumns.pdf.plan.DocumentPlan;

class EveryPlanTest {

    private static final int PLANS = 300;

    @Test
    void isSoundInBothSizesAndKeepsEveryLetter() {
        RandomPlans plans = new RandomPlans(7);
        for (int i = 0; i < PLANS; i++) {
            DocumentPlan plan = plans.next();
            assertThatCode(() -> {
                        LaidOut.standard(plan).isSound();
                        LaidOut.large(plan).isSound();
                    })
                    .as("plan %d", i)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void givesTheSamePagesForTheSamePlan() {
        DocumentPlan plan = new RandomPlans(11).next();
        assertThat(LaidOut.standard(plan).pages())
                .isEqualTo(LaidOut.standard(plan).pages());
    }

    @Test
    void hasItsBookmarksInSpokenOrder() {
        RandomPlans plans = new RandomPlans(13);
        for (int i = 0; i < 20; i++) {
            Pages pages = LaidOut.standard(plans.next()).pages();
            assertThat(pages.bookmarks()).isSortedAccordingTo(Comparator.comparingInt(Bookmark::element));
        }
    }
}
