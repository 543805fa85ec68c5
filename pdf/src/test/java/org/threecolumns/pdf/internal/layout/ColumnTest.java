package org.threecolumns.pdf.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnTest {

    private static final double THIRD = 100;

    @Test
    void goesOnToTheLastFreePlaceThatFits() {
        Column column = column(Hold.FREELY, Hold.FREELY, Hold.NEVER, Hold.FREELY);
        assertThat(column.fit(35, THIRD, false)).isEqualTo(3);
        assertThat(column.fit(25, THIRD, false)).isEqualTo(1);
        assertThat(column.fit(40, THIRD, false)).isEqualTo(4);
    }

    @Test
    void cutsAnEntryOnlyWhereKeepingItWouldLeaveMoreThanAThirdEmpty() {
        Hold[] entry = new Hold[20];
        java.util.Arrays.fill(entry, Hold.AT_NEED);
        entry[2] = Hold.FREELY;
        assertThat(column(entry).fit(100, THIRD, false)).isEqualTo(2);
        assertThat(column(entry).fit(150, THIRD, false)).isEqualTo(15);
    }

    @Test
    void placesNothingRatherThanTearWhatBelongsTogetherUnlessThePageIsFresh() {
        Column column = column(Hold.FREELY, Hold.NEVER, Hold.NEVER, Hold.NEVER);
        assertThat(column.fit(25, THIRD, false)).isZero();
        assertThat(column.fit(25, THIRD, true)).isEqualTo(2);
        assertThat(column.fit(5, THIRD, true)).isEqualTo(1);
    }

    @Test
    void beginsOnlyWithWhatMayStandAlone() {
        assertThat(column(Hold.FREELY, Hold.NEVER, Hold.NEVER, Hold.FREELY).leastHeight(THIRD))
                .isEqualTo(30);
        assertThat(column(Hold.FREELY, Hold.NEVER).leastHeight(THIRD)).isEqualTo(20);
    }

    @Test
    void drawsABackdropInOnePieceOnEachPage() {
        Backdrop tint = new Backdrop(0, 50, org.threecolumns.pdf.theme.Colour.of(0xEDF1FA), Owner.Artifact.BACKGROUND);
        List<Slice> slices = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            slices.add(new Slice(Slice.Gap.of(2), 10, 1, Hold.FREELY, Drawing.NOTHING, List.of(tint)));
        }
        Column column = new Column(slices, 7);
        assertThat(ground(column, 4)).isEqualTo(new Box(7, 100, 50, 46));
        assertThat(ground(column, 6)).isEqualTo(new Box(7, 100, 50, 22));
        assertThat(column.isDone()).isTrue();
    }

    private static Box ground(Column column, int end) {
        Sheet sheet = new Sheet(0, new ArrayList<>());
        column.draw(sheet, end, 100);
        assertThat(sheet.page().ink()).hasSize(1);
        return sheet.page().ink().get(0).box();
    }

    private static Column column(Hold... holds) {
        List<Slice> slices = new ArrayList<>();
        for (Hold hold : holds) {
            slices.add(new Slice(Slice.Gap.of(0), 10, 1, hold, Drawing.NOTHING, List.of()));
        }
        return new Column(slices, 0);
    }
}
