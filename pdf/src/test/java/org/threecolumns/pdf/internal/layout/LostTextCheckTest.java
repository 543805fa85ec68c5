package org.threecolumns.pdf.internal.layout;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.pdf.plan.DocumentPlan;

class LostTextCheckTest {

    private static final DocumentPlan PLAN =
            MapFixture.plan(MapFixture.body("Rob rings first."), MapFixture.body("Then Nan."));

    @Test
    void acceptsPagesWithEveryLetter() {
        List<Page> pages = LaidOut.standard(PLAN).pages().pages();
        assertThatCode(() -> LostTextCheck.requireAll(Element.of(PLAN), pages)).doesNotThrowAnyException();
    }

    @Test
    void stopsWhereALineIsMissingAndSaysNumbersOnly() {
        assertThatThrownBy(() -> LostTextCheck.requireAll(Element.of(PLAN), without(0)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("layout: element 0 has 14 letters, on pages 0");
    }

    @Test
    void stopsWhereALineStandsTwice() {
        List<Page> pages = LaidOut.standard(PLAN).pages().pages();
        List<Page> twice = List.of(pages.get(0), pages.get(0));
        assertThatThrownBy(() -> LostTextCheck.requireAll(Element.of(PLAN), twice))
                .hasMessage("layout: element 0 has 14 letters, on pages 28");
    }

    @Test
    void stopsAtWordsThatNoElementHas() {
        List<Page> pages = LaidOut.standard(PLAN).pages().pages();
        assertThatThrownBy(() -> LostTextCheck.requireAll(List.of(), pages)).isInstanceOf(IllegalStateException.class);
    }

    private static List<Page> without(int index) {
        List<Ink> ink =
                new ArrayList<>(LaidOut.standard(PLAN).pages().pages().get(0).ink());
        ink.remove(index);
        return List.of(new Page(ink));
    }
}
