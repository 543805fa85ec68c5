package org.threecolumns.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many parts a file may be written in: exactly so many, one more, and ten times as many. */
class PicturePartsTest {
    private static final byte[] NOTHING = new byte[0];

    @ParameterizedTest
    @CsvSource({"10000,true", "10001,false", "100000,false"})
    void aPngHasAtMostTenThousandBeforeItsEnd(int parts, boolean fits) {
        PngMaker maker = PngMaker.plain(4, 3);
        for (int part = 2; part < parts; part++) {
            maker.chunk("tEXt", NOTHING);
        }

        assertFits(fits, maker.end(), PictureRefusal.TOO_MANY_PARTS);
    }

    @ParameterizedTest
    @CsvSource({"256,true", "257,false", "2560,false"})
    void aPaletteHasAtMostTwoHundredAndFiftySixColours(int colours, boolean fits) {
        PngMaker maker = PngMaker.begin(4, 3, 8, PngMaker.PALETTE, false)
                .chunk("PLTE", new byte[3 * colours])
                .data(new byte[15]);

        assertFits(fits, maker.end(), PictureRefusal.DAMAGED);
    }

    @ParameterizedTest
    @CsvSource({"2000,true", "2001,false", "20000,false"})
    void aJpegHasAtMostTwoThousandSegments(int segments, boolean fits) {
        byte[] photo = JpegMaker.small();
        byte[] comment = JpegMaker.segment(0xFE, NOTHING);

        assertFits(
                fits,
                JpegMaker.insert(photo, 2, repeated(comment, segments - segments(photo))),
                PictureRefusal.TOO_MANY_PARTS);
    }

    @ParameterizedTest
    @CsvSource({"24,true", "25,false", "240,false"})
    void aJpegHasAtMostTwentyFourScans(int scans, boolean fits) {
        byte[] photo = JpegMaker.of(TestPictures.noise(40, 30), true);
        byte[] scan = JpegMaker.join(JpegMaker.segment(JpegMaker.SCAN, new byte[] {1, 1, 0, 1, 5, 0}), new byte[1]);

        assertFits(
                fits,
                JpegMaker.insert(photo, photo.length - 2, repeated(scan, scans - scans(photo))),
                PictureRefusal.TOO_MANY_PARTS);
    }

    @ParameterizedTest
    @CsvSource({"23,TOO_FEW_BYTES", "24,CUT_OFF", "2,TOO_FEW_BYTES"})
    void aFileHasAtLeastTwentyFourBytes(int bytes, PictureRefusal refusal) {
        assertFits(false, Arrays.copyOf(PngMaker.small(), bytes), refusal);
    }

    /** Whether it may be opened: decoding is no matter of how many parts there are. */
    private static void assertFits(boolean fits, byte[] file, PictureRefusal refusal) {
        PictureRefusedException refused = catchThrowableOfType(
                PictureRefusedException.class, () -> PictureGate.standard().inspect(file));
        if (fits) {
            assertThat(refused).isNull();
        } else {
            assertThat(refused).isNotNull();
            assertThat(refused.code()).isEqualTo(refusal);
        }
    }

    private static byte[] repeated(byte[] part, int count) {
        byte[] parts = new byte[part.length * count];
        for (int at = 0; at < parts.length; at += part.length) {
            System.arraycopy(part, 0, parts, at, part.length);
        }
        return parts;
    }

    /** The segments up to the pixels; the end is none. */
    private static int segments(byte[] photo) {
        int count = 1;
        for (int at = 2; (photo[at + 1] & 0xFF) != JpegMaker.SCAN; count++) {
            at += 2 + 256 * (photo[at + 2] & 0xFF) + (photo[at + 3] & 0xFF);
        }
        return count;
    }

    private static int scans(byte[] photo) {
        int count = 0;
        for (int at = 0; at < photo.length - 1; at++) {
            count += photo[at] == -1 && (photo[at + 1] & 0xFF) == JpegMaker.SCAN ? 1 : 0;
        }
        return count;
    }
}
