package org.threecolumns.pdf.internal.openpdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SrgbProfileTest {

    @Test
    void isTheSameEveryTime() {
        assertThat(SrgbProfile.bytes()).isEqualTo(SrgbProfile.bytes()).hasSizeLessThan(3_000);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 1, 1", "0.42, 0.17, 0.37", "0.04, 0.36, 0.4", "0.5, 0.5, 0.5", "1, 0, 0", "0, 0, 1"})
    void meansTheColoursThatTheJdkCallsSrgb(float red, float green, float blue) {
        float[] colour = {red, green, blue};
        float[] ours = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes())).toCIEXYZ(colour);
        float[] theirs = ColorSpace.getInstance(ColorSpace.CS_sRGB).toCIEXYZ(colour);
        for (int part = 0; part < 3; part++) {
            assertThat(ours[part]).isCloseTo(theirs[part], within(0.002f));
        }
    }
}
