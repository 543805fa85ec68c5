package org.threecolumns.pdf;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threecolumns.pdf.proof.SamplePlans.heading;

import org.junit.jupiter.api.Test;
import org.threecolumns.pdf.plan.Block;
import org.threecolumns.pdf.plan.Form;
import org.threecolumns.pdf.proof.SamplePlans;

class HeadingOrderTest {

    @Test
    void letsLevelsGoDownByOneAndUpByAny() {
        assertThatCode(() -> check(heading(1, "a"), heading(2, "b"), heading(3, "c"), heading(1, "d")))
                .doesNotThrowAnyException();
        assertThatCode(() -> HeadingOrder.check(SamplePlans.typical())).doesNotThrowAnyException();
    }

    @Test
    void refusesADocumentThatDoesNotBeginWithLevelOne() {
        assertThatThrownBy(() -> check(heading(2, "Refuge")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("blocks[0]: a heading of level 2 after level 0; at most 1 expected");
    }

    @Test
    void refusesASkippedLevel() {
        assertThatThrownBy(() -> check(heading(1, "a"), SamplePlans.paragraph("x"), heading(3, "Refuge")))
                .hasMessage("blocks[2]: a heading of level 3 after level 1; at most 2 expected");
    }

    private static void check(Block... blocks) {
        HeadingOrder.check(SamplePlans.plan(Form.PORTRAIT, blocks));
    }
}
