package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;
import org.threecolumns.check.Stage;

class Hrm01NamesTheChildTest {
    @Test
    void flagsHarmWithoutAChild() {
        assertThat(Sound.check(Sound.withHarm(harm -> harm.children(List.of()))))
                .flags("HRM-01")
                .at("/map/harm/h1/children")
                .as(Severity.ERROR);
    }

    @Test
    void acceptsHarmToOneChild() {
        assertThat(Sound.check(Sound.record())).isSilentOn("HRM-01");
    }

    @Test
    void onlyWarnsWhileItIsADraft() {
        assertThat(Sound.check(Sound.withHarm(harm -> harm.children(List.of())), Stage.draft()))
                .flags("HRM-01")
                .as(Severity.WARNING);
    }
}
