package org.threecolumns.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.Adler32;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureGateTest {
    private static final PictureGate GATE = PictureGate.standard();

    @Test
    void takesADrawingPixelByPixel() throws PictureRefusedException {
        BufferedImage drawing = TestPictures.noise(37, 21);
        CheckedPicture taken = GATE.accept(TestPictures.as("png", drawing), "image/png");
        assertThat(taken.format()).isEqualTo(PictureFormat.PNG);
        assertThat(taken.width()).isEqualTo(37);
        assertThat(taken.height()).isEqualTo(21);
        assertThat(taken.pixelsReceived()).isEqualTo(37 * 21);
        assertThat(taken.changes()).isEmpty();
        BufferedImage seen = TestPictures.seen(taken.bytes());
        for (int y = 0; y < 21; y++) {
            for (int x = 0; x < 37; x++) {
                assertThat(seen.getRGB(x, y)).isEqualTo(drawing.getRGB(x, y) | 0xFF000000);
            }
        }
    }

    @Test
    void takesAPhotoNearlyAsItIs() throws PictureRefusedException {
        byte[] photo = JpegMaker.of(TestPictures.scene(64, 48, BufferedImage.TYPE_INT_RGB));
        CheckedPicture taken = GATE.accept(photo, "image/jpeg");
        assertThat(taken.format()).isEqualTo(PictureFormat.JPEG);
        assertThat(taken.changes()).isEmpty();
        assertSameWithin(12, TestPictures.seen(photo), TestPictures.seen(taken.bytes()));
    }

    @Test
    void seesThePhotoInFullThatIsWrittenInManyScans() throws PictureRefusedException {
        byte[] photo = JpegMaker.of(TestPictures.scene(64, 48, BufferedImage.TYPE_INT_RGB), true);
        assertSameWithin(
                12,
                TestPictures.seen(photo),
                TestPictures.seen(GATE.accept(photo, "image/jpeg").bytes()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void takesGreyPhotosAsGrey(boolean progressive) throws PictureRefusedException {
        byte[] photo = JpegMaker.of(TestPictures.scene(64, 48, BufferedImage.TYPE_BYTE_GRAY), progressive);
        CheckedPicture taken = GATE.accept(photo, "image/jpeg");
        BufferedImage seen = TestPictures.seen(taken.bytes());
        assertThat(seen.getRaster().getNumBands()).isEqualTo(1);
        assertSameWithin(4, TestPictures.seen(photo), seen);
    }

    @Test
    void readsColoursTheSameWayWhateverMarksStandAround() throws PictureRefusedException {
        byte[] photo = JpegMaker.of(TestPictures.scene(64, 48, BufferedImage.TYPE_INT_RGB));
        byte[] bare = JpegMaker.without(photo, 0xE0);
        byte[] camera = JpegMaker.with(bare, 0xE1, TestPictures.exifSegment(1, ByteOrder.BIG_ENDIAN));
        byte[] adobe = JpegMaker.with(bare, 0xEE, "Adobe\0d\0\0\0\0\1");
        byte[] expected = GATE.accept(photo, "image/jpeg").bytes();
        assertThat(GATE.accept(bare, "image/jpeg").bytes()).isEqualTo(expected);
        assertThat(GATE.accept(camera, "image/jpeg").bytes()).isEqualTo(expected);
        assertThat(GATE.accept(adobe, "image/jpeg").bytes()).isEqualTo(expected);
    }

    @Test
    void takesRedGreenAndBlueForWhatTheyAreWhereTheFileSaysSo() throws PictureRefusedException {
        byte[] bare = JpegMaker.without(JpegMaker.of(TestPictures.scene(64, 48, BufferedImage.TYPE_INT_RGB)), 0xE0);
        byte[] adobe = JpegMaker.with(bare, 0xEE, "Adobe\0d\0\0\0\0\0");
        byte[] named = bare.clone();
        int frame = JpegMaker.find(named, JpegMaker.FRAME) + 10;
        int scan = JpegMaker.find(named, JpegMaker.SCAN) + 5;
        for (int channel = 0; channel < 3; channel++) {
            named[frame + 3 * channel] = (byte) "RGB".charAt(channel);
            named[scan + 2 * channel] = (byte) "RGB".charAt(channel);
        }
        BufferedImage seen = TestPictures.seen(GATE.accept(adobe, "image/jpeg").bytes());
        assertSameWithin(60, TestPictures.seen(adobe), seen);
        assertSameWithin(1, TestPictures.seen(GATE.accept(named, "image/jpeg").bytes()), seen);
    }

    @Test
    void paintsWhatIsTransparentOnWhite() throws PictureRefusedException {
        byte[] rows = {0, 100, 0, 100, (byte) 128, 100, (byte) 255};
        byte[] file =
                PngMaker.begin(3, 1, 8, PngMaker.GREY_ALPHA, false).data(rows).end();
        CheckedPicture taken = GATE.accept(file, "image/png");
        BufferedImage seen = TestPictures.seen(taken.bytes());
        assertThat(TestPictures.sample(seen, 0, 0, 0)).isEqualTo(255);
        assertThat(TestPictures.sample(seen, 1, 0, 0)).isEqualTo(177);
        assertThat(TestPictures.sample(seen, 2, 0, 0)).isEqualTo(100);
        assertThat(taken.changes()).containsExactly(PictureChange.PAINTED_ON_WHITE);
    }

    @Test
    void makesLargePicturesSmallerWithoutLosingThinLines() throws PictureRefusedException {
        int width = 2_400;
        int height = 2_000;
        byte[] rows = new byte[height * (1 + width)];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                rows[y * (1 + width) + 1 + x] = (byte) (x == 1_001 ? 0 : 255);
            }
        }
        byte[] file = PngMaker.begin(width, height, 8, PngMaker.GREY, false)
                .data(rows)
                .end();
        CheckedPicture taken = GATE.accept(file, "image/png");
        assertThat(taken.width()).isEqualTo(1_200);
        assertThat(taken.height()).isEqualTo(1_000);
        assertThat(taken.pixelsReceived()).isEqualTo(4_800_000);
        assertThat(taken.changes()).containsExactly(PictureChange.MADE_SMALLER);
        BufferedImage seen = TestPictures.seen(taken.bytes());
        assertThat(TestPictures.sample(seen, 500, 700, 0)).isEqualTo(128);
        assertThat(TestPictures.sample(seen, 499, 700, 0)).isEqualTo(255);
    }

    @Test
    void meansOnlyThePixelsThereAreAtTheEdge() throws PictureRefusedException {
        byte[] rows = {0, 10, 20, 30, 0, 30, 40, 90, 0, 100, 60, 50};
        byte[] file = PngMaker.begin(3, 3, 8, PngMaker.GREY, false).data(rows).end();
        PictureLimits four = PictureLimits.standard().with(PictureLimit.KEPT_PIXELS, 4);
        BufferedImage seen = TestPictures.seen(
                PictureGate.within(four).accept(file, "image/png").bytes());
        assertThat(TestPictures.sample(seen, 0, 0, 0)).isEqualTo(25);
        assertThat(TestPictures.sample(seen, 1, 0, 0)).isEqualTo(60);
        assertThat(TestPictures.sample(seen, 0, 1, 0)).isEqualTo(80);
        assertThat(TestPictures.sample(seen, 1, 1, 0)).isEqualTo(50);
    }

    @Test
    void writesAPhotoThatCameAsPngAsJpegWhenItIsTooLargeOtherwise() throws PictureRefusedException {
        byte[] file = TestPictures.as("png", TestPictures.scene(300, 200, BufferedImage.TYPE_INT_RGB));
        byte[] indexed = indexedNoise();
        PictureLimits tight = PictureLimits.standard().with(PictureLimit.BYTES, indexed.length);
        assertThat(PictureGate.within(tight).accept(file, "image/png").format()).isEqualTo(PictureFormat.PNG);
        CheckedPicture taken = PictureGate.within(tight).accept(indexed, "image/png");
        assertThat(taken.format()).isEqualTo(PictureFormat.JPEG);
        assertThat(taken.changes()).containsExactly(PictureChange.REWRITTEN_AS_JPEG);
        assertThat(TestPictures.seen(taken.bytes()).getWidth()).isEqualTo(200);
    }

    @Test
    void refusesWhatIsTooLargeEvenWhenItIsClean() {
        byte[] dots =
                PngMaker.begin(64, 64, 1, PngMaker.GREY, false).data(dots()).end();
        PictureLimits tight = PictureLimits.standard().with(PictureLimit.BYTES, dots.length);
        assertThat(codeOf(tight, dots)).isEqualTo(PictureRefusal.RESULT_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void turnsPhotosUprightInAllEightWays(int held) throws PictureRefusedException {
        for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
            BufferedImage scene = TestPictures.scene(48, 32, BufferedImage.TYPE_INT_RGB);
            byte[] photo = JpegMaker.of(CameraHeld.as(held, scene));
            byte[] tagged = JpegMaker.with(photo, 0xE1, TestPictures.exifSegment(held, order));
            CheckedPicture taken = GATE.accept(tagged, "image/jpeg");
            assertSameWithin(40, scene, TestPictures.seen(taken.bytes()));
            assertThat(taken.changes().contains(PictureChange.TURNED_UPRIGHT)).isEqualTo(held > 1);
            assertThat(taken.changes()).contains(PictureChange.METADATA_REMOVED);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void turnsDrawingsUprightInAllEightWays(int held) throws PictureRefusedException {
        BufferedImage scene = TestPictures.noise(7, 4);
        byte[] drawing = TestPictures.as("png", CameraHeld.as(held, scene));
        int afterHeader = PngMaker.SIGNATURE.length + 25;
        byte[] exif = PngMaker.begin()
                .chunk("eXIf", TestPictures.exif(held, ByteOrder.LITTLE_ENDIAN))
                .endWithout();
        byte[] chunk = Arrays.copyOfRange(exif, PngMaker.SIGNATURE.length, exif.length);
        CheckedPicture taken = GATE.accept(JpegMaker.insert(drawing, afterHeader, chunk), "image/png");
        assertSameWithin(0, scene, TestPictures.seen(taken.bytes()));
    }

    @Test
    void givesTheSameBytesForTheSameBytes() throws PictureRefusedException {
        byte[] photo = JpegMaker.of(TestPictures.noise(80, 50), true);
        assertThat(GATE.accept(photo, "image/jpeg")).isEqualTo(GATE.accept(photo, "image/jpeg"));
        assertThat(GATE.accept(photo, "image/jpeg"))
                .hasSameHashCodeAs(GATE.accept(photo, "image/jpeg"))
                .isNotEqualTo(GATE.accept(JpegMaker.small(), "image/jpeg"));
    }

    @Test
    void leavesTheBytesAloneThatItWasGiven() throws PictureRefusedException {
        byte[] photo = JpegMaker.small();
        byte[] before = photo.clone();
        CheckedPicture taken = GATE.accept(photo, "image/jpeg");
        assertThat(photo).isEqualTo(before);
        taken.bytes()[0] = 0;
        assertThat(taken.bytes()[0]).isEqualTo((byte) 0xFF);
    }

    @Test
    void doesNotTakeForItsOwnWhatOnlyLooksLikeIt() throws PictureRefusedException {
        byte[] own = GATE.accept(JpegMaker.small(), "image/jpeg").bytes();
        byte[] otherTables = JpegMaker.withByte(own, JpegMaker.find(own, 0xDB) + 68, 99);
        assertThat(GATE.accept(own, "image/jpeg").bytes()).isEqualTo(own);
        assertThat(GATE.accept(otherTables, "image/jpeg").bytes()).isNotEqualTo(otherTables);
        byte[] density = JpegMaker.withByte(own, 15, 77);
        assertThat(GATE.accept(density, "image/jpeg").bytes()[15]).isEqualTo(own[15]);
    }

    @Test
    void takesForItsOwnADrawingThatItWroteOnAnotherJava() throws PictureRefusedException {
        byte[] own = GATE.accept(PngMaker.small(), "image/png").bytes();
        assertThat(GATE.accept(own, "image/png").bytes()).isEqualTo(own);
        byte[] rows = new byte[3 * 13];
        rows[5] = 77;
        byte[] elsewhere = drawing(rows, Deflater.HUFFMAN_ONLY);
        assertThat(GATE.accept(elsewhere, "image/png").bytes()).isEqualTo(elsewhere);
        assertThat(GATE.accept(drawing(rows, Deflater.DEFAULT_STRATEGY), "image/png")
                        .bytes())
                .isNotEqualTo(elsewhere);
    }

    @Test
    void writesEveryDrawingAnewThatItWouldNotWriteSo() throws PictureRefusedException {
        byte[] rows = new byte[3 * 13];
        rows[5] = 77;
        byte[] twoParts = PngMaker.begin(4, 3, 8, PngMaker.COLOUR, false)
                .dataInPieces(rows, 10)
                .end();
        byte[] greyInColour = drawing(new byte[3 * 13], Deflater.DEFAULT_STRATEGY);
        byte[] otherCompression =
                PngMaker.begin(4, 3, 8, PngMaker.COLOUR, false).data(rows).end();
        byte[] interlaced = PngMaker.begin(1, 1, 8, PngMaker.GREY, true)
                .chunk("IDAT", deflated(new byte[2], Deflater.DEFAULT_STRATEGY))
                .end();
        for (byte[] file : List.of(twoParts, greyInColour, otherCompression, interlaced)) {
            byte[] once = GATE.accept(file, "image/png").bytes();
            assertThat(once).isNotEqualTo(file);
            assertThat(GATE.clean(once).bytes()).isEqualTo(once);
        }
    }

    @Test
    void asksForBytesAndMediaType() {
        assertThatNullPointerException().isThrownBy(() -> GATE.accept(nothing(), "image/png"));
        assertThatNullPointerException().isThrownBy(() -> GATE.accept(PngMaker.small(), nothing()));
    }

    @Test
    void saysInBothLanguagesWhatWouldBeRight() {
        PictureRefusedException heic = new PictureRefusedException(PictureRefusal.HEIC);
        assertThat(heic).hasMessage("HEIC: this is a HEIC file; export it as JPEG or PNG");
        assertThat(heic.message(Locale.forLanguageTag("cy"))).startsWith("ffeil HEIC");
        PictureRefusedException tooLong = new PictureRefusedException(PictureRefusal.SIDE_TOO_LONG, 8_000, 9_000);
        assertThat(tooLong.message(Locale.UK))
                .isEqualTo("the longer side has 9000 pixels; at most 8000 are expected, export it smaller");
        assertThat(tooLong.numbers()).containsExactly(8_000, 9_000);
    }

    private static PictureRefusal codeOf(PictureLimits limits, byte[] file) {
        try {
            PictureGate.within(limits).accept(file, "image/png");
        } catch (PictureRefusedException refused) {
            return refused.code();
        }
        throw new AssertionError("taken");
    }

    /** Noise in 256 shades that lie close together: smaller as a palette than in full colour. */
    private static byte[] indexedNoise() {
        Random random = new Random(5);
        byte[] palette = new byte[3 << 8];
        for (int colour = 0; colour < 256; colour++) {
            palette[3 * colour] = (byte) (100 + (colour >> 5));
            palette[3 * colour + 1] = (byte) (100 + (colour >> 2) % 8);
            palette[3 * colour + 2] = (byte) (100 + colour % 4);
        }
        byte[] rows = new byte[200 * 201];
        random.nextBytes(rows);
        for (int at = 0; at < rows.length; at += 201) {
            rows[at] = 0;
        }
        return PngMaker.begin(200, 200, 8, PngMaker.PALETTE, false)
                .chunk("PLTE", palette)
                .data(rows)
                .end();
    }

    /** 4 by 3 pixels in colour, compressed as the gate says that it compresses, but by another way of finding repetitions. */
    private static byte[] drawing(byte[] rows, int strategy) {
        return PngMaker.begin(4, 3, 8, PngMaker.COLOUR, false)
                .chunk("IDAT", deflated(rows, strategy))
                .end();
    }

    private static byte[] deflated(byte[] rows, int strategy) {
        Deflater deflater = new Deflater(6, true);
        Adler32 sum = new Adler32();
        sum.update(rows);
        try {
            deflater.setStrategy(strategy);
            deflater.setInput(rows);
            deflater.finish();
            byte[] out = new byte[rows.length + 64];
            int length = 0;
            while (!deflater.finished()) {
                length += deflater.deflate(out, length, out.length - length);
            }
            return ByteBuffer.allocate(2 + length + 4)
                    .put((byte) 0x78)
                    .put((byte) 0x9C)
                    .put(out, 0, length)
                    .putInt((int) sum.getValue())
                    .array();
        } finally {
            deflater.end();
        }
    }

    /** Rows of 64 dots without any order. */
    private static byte[] dots() {
        byte[] rows = new byte[64 * 9];
        new Random(3).nextBytes(rows);
        for (int at = 0; at < rows.length; at += 9) {
            rows[at] = 0;
        }
        return rows;
    }

    private static void assertSameWithin(int tolerance, BufferedImage expected, BufferedImage actual) {
        assertThat(actual.getWidth()).isEqualTo(expected.getWidth());
        assertThat(actual.getHeight()).isEqualTo(expected.getHeight());
        for (int y = 0; y < expected.getHeight(); y++) {
            for (int x = 0; x < expected.getWidth(); x++) {
                for (int channel = 0; channel < 3; channel++) {
                    assertThat(TestPictures.sample(actual, x, y, channel))
                            .as("(%d, %d) channel %d", x, y, channel)
                            .isCloseTo(TestPictures.sample(expected, x, y, channel), within(tolerance));
                }
            }
        }
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }
}
