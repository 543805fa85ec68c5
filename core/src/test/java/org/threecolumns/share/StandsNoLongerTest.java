package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threecolumns.share.Family.TODAY;
import static org.threecolumns.share.Family.reasons;
import static org.threecolumns.share.Family.record;
import static org.threecolumns.share.Family.with;
import static org.threecolumns.share.Family.worries;
import static org.threecolumns.share.Family.worry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.ItemState;
import org.threecolumns.model.ItemStatus;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.map.ThreeColumnMap;

/** What was rejected, given up or replaced would read in a copy as if it still stood. */
class StandsNoLongerTest {
    private static final Audience MOTHER = Audience.family("m").about("c1", "c2");
    private static final Audience WORKER = Audience.team("t").about("c1", "c2");

    private static ItemStatus in(String state) {
        return ItemStatus.builder()
                .state(OpenCode.parse(ItemState.class, state))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, true",
        "SUBMITTED, true",
        "APPROVED, true",
        "PANEL_APPROVED, true",
        "AMENDED, true",
        "REJECTED, false",
        "DISCARDED, false",
        "SOMETHING_LOCAL, false"
    })
    void anItemIsInACopyOnlyInAStateInWhichItStands(String state, boolean stands) {
        CaseRecord record = with(worry("w", "m").recordStatus(in(state)).build());

        assertThat(worries(MOTHER.share(record, TODAY))).hasSize(stands ? 1 : 0);
        assertThat(worries(WORKER.share(record, TODAY))).hasSize(1);
    }

    @Test
    void whatWasReplacedIsInNoCopyButTheTeams() {
        ItemStatus replaced = ItemStatus.builder().replacedBy("now").build();
        CaseRecord record = with(
                worry("then", "m").recordStatus(replaced).build(),
                worry("now", "m").build());

        assertThat(worries(MOTHER.share(record, TODAY))).containsExactly("Worry now");
        assertThat(worries(WORKER.share(record, TODAY))).hasSize(2);
        assertThat(reasons(MOTHER.share(record, TODAY), "/map/worried/then"))
                .containsExactly(WithheldReason.NO_LONGER_STANDS);
    }

    @Test
    void aMapThatWasGivenUpIsInNoCopyWithAllThatStandsInIt() {
        ThreeColumnMap map = ThreeColumnMap.builder()
                .id("map")
                .addWorried(worry("w", "m").build())
                .recordStatus(in("DISCARDED"))
                .build();

        Sharing sharing = MOTHER.share(record().map(map).build(), TODAY);

        assertThat(sharing.copy().map()).isEmpty();
        assertThat(reasons(sharing, "/map")).containsExactly(WithheldReason.NO_LONGER_STANDS);
    }
}
