package org.threecolumns.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PictureLimitsTest {
    @ParameterizedTest
    @EnumSource(PictureLimit.class)
    void areRaisedByNameAndNeverAboveTheCeiling(PictureLimit limit) {
        PictureLimits standard = PictureLimits.standard();
        assertThat(standard.of(limit)).isEqualTo(limit.standard()).isLessThan(limit.ceiling());
        assertThat(standard.with(limit, limit.ceiling()).of(limit)).isEqualTo(limit.ceiling());
        assertThatIllegalArgumentException().isThrownBy(() -> standard.with(limit, limit.ceiling() + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> standard.with(limit, 0));
    }

    @Test
    void areEqualByValue() {
        PictureLimits same = PictureLimits.standard().with(PictureLimit.SIDE, PictureLimit.SIDE.standard());
        assertThat(same).isEqualTo(PictureLimits.standard()).hasSameHashCodeAs(PictureLimits.standard());
        assertThat(same).isNotEqualTo(same.with(PictureLimit.SIDE, 10)).hasToString(PictureLimits.standard() + "");
    }

    @ParameterizedTest
    @CsvSource({
        "SIDE, 40, 40, 30, 41, 30, SIDE_TOO_LONG",
        "PIXELS, 1200, 40, 30, 30, 41, TOO_MANY_PIXELS",
        "RATIO, 2, 60, 30, 61, 30, TOO_NARROW"
    })
    void holdAtTheLimitAndOneAbove(
            PictureLimit limit, int value, int width, int height, int over, int overHeight, PictureRefusal refusal)
            throws PictureRefusedException {
        PictureGate gate = PictureGate.within(PictureLimits.standard().with(limit, value));
        for (boolean png : new boolean[] {true, false}) {
            assertThat(gate.accept(plain(png, width, height), type(png)).width())
                    .isEqualTo(width);
            PictureRefusedException refused = refusal(gate, plain(png, over, overHeight), type(png));
            assertThat(refused.code()).isEqualTo(refusal);
            assertThat(refused.numbers()[0]).isEqualTo(value);
            PictureRefusedException ten = refusal(gate, plain(png, 10 * width, height), type(png));
            assertThat(ten.code()).isIn(refusal, PictureRefusal.TOO_MANY_PIXELS);
        }
    }

    @Test
    void holdForBytesAtTheLimitAndOneAbove() throws PictureRefusedException {
        byte[] small = PngMaker.small();
        byte[] padded = Arrays.copyOf(small, 5 << 20);
        assertThat(PictureGate.standard().accept(padded, "image/png").changes())
                .containsExactly(PictureChange.METADATA_REMOVED);
        PictureRefusedException refused =
                refusal(PictureGate.standard(), Arrays.copyOf(small, (5 << 20) + 1), "image/png");
        assertThat(refused.code()).isEqualTo(PictureRefusal.TOO_MANY_BYTES);
        assertThat(refused.numbers()).containsExactly(5 << 20, (5 << 20) + 1);
        PictureGate tight = PictureGate.within(PictureLimits.standard().with(PictureLimit.BYTES, 1_000));
        assertThat(refusal(tight, Arrays.copyOf(small, 10_000), "image/png").code())
                .isEqualTo(PictureRefusal.TOO_MANY_BYTES);
    }

    @Test
    void countThePicturesOfARecord() throws PictureRefusedException {
        CheckedPicture picture = PictureGate.standard().accept(PngMaker.small(), "image/png");
        RecordPictures pictures = RecordPictures.none(PictureLimits.standard());
        for (int count = 0; count < 20; count++) {
            pictures = pictures.plus(picture);
        }
        RecordPictures full = pictures;
        assertThat(full.count()).isEqualTo(20);
        assertThat(full.pixels()).isEqualTo(240);
        assertThat(full).hasToString("RecordPictures[20, 240 pixels]");
        PictureRefusedException refused = catchThrowableOfType(PictureRefusedException.class, () -> full.plus(picture));
        assertThat(refused.code()).isEqualTo(PictureRefusal.TOO_MANY_PICTURES);
        assertThat(refused.numbers()).containsExactly(20);
        for (int more = 1; more < 180; more++) {
            assertThat(catchThrowableOfType(PictureRefusedException.class, () -> full.plus(picture)))
                    .isNotNull();
        }
        assertThat(full.count()).isEqualTo(20);
    }

    @Test
    void countThePixelsOfARecordAsTheyWereHandedIn() throws PictureRefusedException {
        PictureLimits limits =
                PictureLimits.standard().with(PictureLimit.RECORD_PIXELS, 24).with(PictureLimit.KEPT_PIXELS, 4);
        CheckedPicture picture = PictureGate.within(limits).accept(PngMaker.small(), "image/png");
        RecordPictures full = RecordPictures.none(limits).plus(picture).plus(picture);
        assertThat(full.pixels()).isEqualTo(24);
        PictureRefusedException refused = catchThrowableOfType(PictureRefusedException.class, () -> full.plus(picture));
        assertThat(refused.code()).isEqualTo(PictureRefusal.TOO_MANY_PIXELS_IN_RECORD);
        assertThat(refused.numbers()).containsExactly(24, 36);
        assertTooMany(full, 1, 25);
        assertTooMany(RecordPictures.none(limits), 240, 240);
    }

    private static void assertTooMany(RecordPictures before, int width, long sum) {
        PictureOutline strip = new PictureOutline(PictureFormat.PNG, width, 1);
        assertThat(catchThrowableOfType(PictureRefusedException.class, () -> before.plus(strip))
                        .numbers())
                .containsExactly(24, sum);
    }

    @ParameterizedTest
    @CsvSource({"4, 3, 4, 3", "13, 1, 7, 1", "12, 10, 3, 3"})
    void keepAtMostSoManyPixels(int width, int height, int keptWidth, int keptHeight) throws PictureRefusedException {
        PictureGate twelve = PictureGate.within(PictureLimits.standard().with(PictureLimit.KEPT_PIXELS, 12));

        CheckedPicture kept = twelve.accept(plain(true, width, height), "image/png");

        assertThat(kept.changes().contains(PictureChange.MADE_SMALLER)).isEqualTo(width * height > 12);
        assertThat(kept.width()).isEqualTo(keptWidth);
        assertThat(kept.height()).isEqualTo(keptHeight);
    }

    private static byte[] plain(boolean png, int width, int height) {
        return png
                ? PngMaker.plain(width, height).end()
                : JpegMaker.of(TestPictures.scene(width, height, java.awt.image.BufferedImage.TYPE_INT_RGB));
    }

    private static String type(boolean png) {
        return png ? "image/png" : "image/jpeg";
    }

    private static PictureRefusedException refusal(PictureGate gate, byte[] bytes, String mediaType) {
        PictureRefusedException refused =
                catchThrowableOfType(PictureRefusedException.class, () -> gate.accept(bytes, mediaType));
        assertThat(refused).isNotNull();
        return refused;
    }
}
