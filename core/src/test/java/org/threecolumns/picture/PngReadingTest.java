package org.threecolumns.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind, depth and order of pixels that PNG has, in all five filters, against known samples. */
class PngReadingTest {
    private static final List<Integer> SIDES = List.of(1, 2, 3, 5, 8, 9, 17);

    static Stream<SamplePng> everyKind() {
        List<SamplePng> all = new ArrayList<>();
        Random random = new Random(20_261_120);
        int[][] kinds = {
            {PngMaker.GREY, 1, 2, 4, 8, 16},
            {PngMaker.COLOUR, 8, 16},
            {PngMaker.PALETTE, 1, 2, 4, 8},
            {PngMaker.GREY_ALPHA, 8, 16},
            {PngMaker.COLOUR_ALPHA, 8, 16}
        };
        for (int[] kind : kinds) {
            for (int index = 1; index < kind.length; index++) {
                for (boolean interlaced : new boolean[] {false, true}) {
                    for (boolean transparent : new boolean[] {false, true}) {
                        int width = SIDES.get(random.nextInt(SIDES.size()));
                        int height = SIDES.get(random.nextInt(SIDES.size()));
                        all.add(new SamplePng(width, height, kind[index], kind[0], interlaced, transparent, random));
                        all.add(new SamplePng(17, 9, kind[index], kind[0], interlaced, transparent, random));
                    }
                }
            }
        }
        return all.stream();
    }

    /** Of others Java changes the samples while it reads. */
    static Stream<SamplePng> opaque() {
        return everyKind().filter(sample -> !sample.isTransparent());
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void seesEachSample(SamplePng sample) throws PictureRefusedException {
        CheckedPicture taken = PictureGate.standard().accept(sample.file(), "image/png");
        BufferedImage seen = TestPictures.seen(taken.bytes());
        for (int y = 0; y < sample.height(); y++) {
            for (int x = 0; x < sample.width(); x++) {
                for (int channel = 0; channel < 3; channel++) {
                    assertThat(TestPictures.sample(seen, x, y, channel))
                            .as("%s (%d, %d) channel %d", sample, x, y, channel)
                            .isEqualTo(sample.expected(x, y, channel));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("opaque")
    void isTriedWithFilesThatJavaReadsToo(SamplePng sample) {
        BufferedImage seen = TestPictures.seen(sample.file());
        assertThat(seen.getWidth()).isEqualTo(sample.width());
        assertThat(seen.getRaster().getSample(sample.width() - 1, sample.height() - 1, 0))
                .isEqualTo(sample.stored(sample.width() - 1, sample.height() - 1, 0));
    }
}
