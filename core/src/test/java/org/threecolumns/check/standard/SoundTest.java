package org.threecolumns.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.threecolumns.check.Stage;

class SoundTest {
    @Test
    void noRuleFindsAnythingInTheSoundRecord() {
        assertThat(Sound.check(Sound.record(), Stage.closure()).findings()).isEmpty();
        assertThat(Sound.checkInWelsh(Sound.record()).findings()).isEmpty();
    }
}
