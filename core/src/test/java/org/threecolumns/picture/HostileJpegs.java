package org.threecolumns.picture;

import static org.threecolumns.picture.HostilePicture.cleanedJpeg;
import static org.threecolumns.picture.HostilePicture.refusedJpeg;
import static org.threecolumns.picture.PictureRefusal.CMYK;
import static org.threecolumns.picture.PictureRefusal.CUT_OFF;
import static org.threecolumns.picture.PictureRefusal.DAMAGED;
import static org.threecolumns.picture.PictureRefusal.NO_SIZE;
import static org.threecolumns.picture.PictureRefusal.RARE_KIND;
import static org.threecolumns.picture.PictureRefusal.SIDE_TOO_LONG;
import static org.threecolumns.picture.PictureRefusal.TOO_FEW_BYTES;
import static org.threecolumns.picture.PictureRefusal.TOO_MANY_BYTES;
import static org.threecolumns.picture.PictureRefusal.TOO_MANY_PARTS;
import static org.threecolumns.picture.PictureRefusal.TOO_MANY_PIXELS;
import static org.threecolumns.picture.PictureRefusal.TOO_NARROW;
import static org.threecolumns.picture.TestPictures.CANARY;

import java.awt.image.BufferedImage;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** JPEGs that are cut off, wrong, far too large, or carry what nobody sees. */
final class HostileJpegs {
    private static final int COMMENT = 0xFE;
    private static final int CAMERA = 0xE1;
    private static final byte[] ADOBE = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 2};

    private HostileJpegs() {}

    static Stream<HostilePicture> all() {
        return Stream.of(cut(), sizes(), frames(), scans(), passengers(), camera(), behind())
                .flatMap(group -> group);
    }

    private static Stream<HostilePicture> cut() {
        return Stream.of(
                refusedJpeg(TOO_FEW_BYTES, "start and end only", () -> new byte[] {-1, (byte) 0xD8, -1, (byte) 0xD9}),
                refusedJpeg(CUT_OFF, "cut in the tables", () -> Arrays.copyOf(JpegMaker.small(), 100)),
                refusedJpeg(CUT_OFF, "cut before the pixels", () -> Arrays.copyOf(scene(), JpegMaker.pixels(scene()))),
                refusedJpeg(CUT_OFF, "scan cut off", () -> Arrays.copyOf(scene(), scene().length - 300)),
                refusedJpeg(CUT_OFF, "end missing", () -> Arrays.copyOf(scene(), scene().length - 2)),
                refusedJpeg(CUT_OFF, "end cut in half", () -> Arrays.copyOf(scene(), scene().length - 1)),
                refusedJpeg(
                        DAMAGED,
                        "scan cut off with an end put on",
                        () -> JpegMaker.join(
                                Arrays.copyOf(scene(), scene().length - 300), new byte[] {-1, (byte) 0xD9})),
                refusedJpeg(
                        DAMAGED,
                        "last of many scans cut off with an end put on",
                        () -> JpegMaker.join(
                                Arrays.copyOf(progressive(), progressive().length - 12), new byte[] {-1, (byte) 0xD9})),
                refusedJpeg(DAMAGED, "half of the scan missing in the middle", () -> {
                    byte[] whole = scene();
                    int from = JpegMaker.pixels(whole);
                    int middle = (from + whole.length) / 2;
                    return JpegMaker.join(
                            Arrays.copyOf(whole, from + 20), Arrays.copyOfRange(whole, middle, whole.length));
                }),
                refusedJpeg(
                        CUT_OFF,
                        "an end and nothing before",
                        () -> JpegMaker.join(new byte[] {-1, (byte) 0xD8, -1, (byte) 0xD9}, new byte[40])));
    }

    private static Stream<HostilePicture> sizes() {
        return Stream.of(
                refusedJpeg(SIDE_TOO_LONG, "65 500 x 65 500", () -> sized(65_500, 65_500)),
                refusedJpeg(SIDE_TOO_LONG, "8 001 x 8 001", () -> sized(8_001, 8_001)),
                refusedJpeg(TOO_MANY_PIXELS, "8 000 x 8 000", () -> sized(8_000, 8_000)),
                refusedJpeg(TOO_MANY_PIXELS, "4 000 x 4 001", () -> sized(4_000, 4_001)),
                refusedJpeg(NO_SIZE, "0 x 0", () -> sized(0, 0)),
                refusedJpeg(NO_SIZE, "24 x 0, height to be said later", () -> sized(24, 0)),
                refusedJpeg(TOO_NARROW, "8 000 x 8", () -> sized(8_000, 8)),
                refusedJpeg(CUT_OFF, "4 000 x 4 000 in a few hundred bytes", () -> sized(4_000, 4_000)),
                refusedJpeg(DAMAGED, "twice as high as it is", () -> JpegMaker.withSize(scene(), 160, 240)),
                refusedJpeg(TOO_MANY_BYTES, "5 MiB and one byte", () -> new byte[(5 << 20) + 1]));
    }

    private static Stream<HostilePicture> frames() {
        return Stream.of(
                refusedJpeg(
                        RARE_KIND,
                        "usual tables left out, as in frames of films",
                        () -> JpegMaker.without(JpegMaker.small(), 0xC4)),
                refusedJpeg(RARE_KIND, "lossless", () -> frame(1, 0xC3)),
                refusedJpeg(RARE_KIND, "hierarchical", () -> frame(1, 0xC5)),
                refusedJpeg(RARE_KIND, "arithmetic", () -> frame(1, 0xC9)),
                refusedJpeg(RARE_KIND, "12 bits", () -> frame(4, 12)),
                refusedJpeg(RARE_KIND, "two channels", () -> frame(9, 2)),
                refusedJpeg(CMYK, "printing colours", HostileJpegs::printing),
                refusedJpeg(CMYK, "printing colours of Adobe", () -> JpegMaker.with(printing(), 0xEE, ADOBE)),
                refusedJpeg(DAMAGED, "sampling 0", () -> frame(11, 0)),
                refusedJpeg(DAMAGED, "sampling 15", () -> frame(11, 0xFF)),
                refusedJpeg(
                        DAMAGED,
                        "frame too short",
                        () -> JpegMaker.with(JpegMaker.small(), 0xC0, new byte[] {8, 0, 24, 0, 32, 3, 1})),
                refusedJpeg(
                        DAMAGED,
                        "two frames",
                        () -> JpegMaker.with(JpegMaker.small(), 0xC0, new byte[] {8, 0, 24, 0, 32, 1, 1, 0x11, 0})),
                refusedJpeg(DAMAGED, "no frame", () -> JpegMaker.without(JpegMaker.small(), 0xC0)),
                refusedJpeg(DAMAGED, "no tables of steps", () -> JpegMaker.without(JpegMaker.small(), 0xDB)),
                refusedJpeg(
                        RARE_KIND,
                        "number of lines said later",
                        () -> JpegMaker.with(JpegMaker.small(), 0xDC, new byte[] {0, 24})));
    }

    private static Stream<HostilePicture> scans() {
        return Stream.of(
                refusedJpeg(
                        DAMAGED,
                        "a segment of length 0",
                        () -> JpegMaker.insert(JpegMaker.small(), 2, new byte[] {-1, (byte) 0xE5, 0, 0})),
                refusedJpeg(
                        CUT_OFF,
                        "a segment longer than the file",
                        () -> JpegMaker.insert(JpegMaker.small(), 2, new byte[] {-1, (byte) 0xE5, -1, -1})),
                refusedJpeg(
                        DAMAGED,
                        "bytes between segments",
                        () -> JpegMaker.insert(JpegMaker.small(), 20, CANARY.getBytes(StandardCharsets.ISO_8859_1))),
                refusedJpeg(DAMAGED, "a marker that is none", () -> JpegMaker.with(JpegMaker.small(), 0x02, CANARY)),
                refusedJpeg(DAMAGED, "a second start", () -> JpegMaker.with(JpegMaker.small(), 0xD8, CANARY)),
                refusedJpeg(DAMAGED, "noise for pixels", () -> {
                    byte[] noise = scene();
                    for (int at = JpegMaker.pixels(noise); at < noise.length - 2; at++) {
                        noise[at] = (byte) (at * 37 % 251);
                    }
                    return noise;
                }),
                refusedJpeg(
                        DAMAGED,
                        "words before the end, behind the pixels",
                        () -> JpegMaker.insert(
                                scene(), scene().length - 2, CANARY.getBytes(StandardCharsets.ISO_8859_1))),
                refusedJpeg(
                        DAMAGED,
                        "restart marks nobody announced",
                        () -> JpegMaker.insert(scene(), JpegMaker.pixels(scene()) + 40, new byte[] {-1, (byte) 0xD3})),
                refusedJpeg(TOO_MANY_PARTS, "10 000 scans", HostileJpegs::manyScans),
                refusedJpeg(TOO_MANY_PARTS, "100 000 comments", () -> {
                    byte[] comments = new byte[400_000];
                    for (int at = 0; at < comments.length; at += 4) {
                        comments[at] = -1;
                        comments[at + 1] = (byte) COMMENT;
                        comments[at + 3] = 2;
                    }
                    return JpegMaker.insert(JpegMaker.small(), 2, comments);
                }));
    }

    private static Stream<HostilePicture> passengers() {
        return Stream.of(
                cleanedJpeg("a comment", () -> JpegMaker.with(JpegMaker.small(), COMMENT, CANARY)),
                cleanedJpeg("a profile", () -> JpegMaker.with(JpegMaker.small(), 0xE2, "ICC_PROFILE\0\1\1" + CANARY)),
                cleanedJpeg(
                        "camera data in words",
                        () -> JpegMaker.with(JpegMaker.small(), CAMERA, "http://ns.adobe.com/xap/1.0/\0" + CANARY)),
                cleanedJpeg(
                        "data of a news desk",
                        () -> JpegMaker.with(JpegMaker.small(), 0xED, "Photoshop 3.0\0" + CANARY)),
                cleanedJpeg("a private part", () -> JpegMaker.with(JpegMaker.small(), 0xEB, CANARY)),
                cleanedJpeg(
                        "more than Adobe's mark",
                        () -> JpegMaker.with(JpegMaker.small(), 0xEE, "Adobe\0d\0\0\0\0\1" + CANARY)),
                cleanedJpeg(
                        "a thumbnail",
                        () -> JpegMaker.with(
                                JpegMaker.without(JpegMaker.small(), 0xE0), 0xE0, "JFIF\0\1\2\0\0\1\0\1\2\2" + CANARY)),
                cleanedJpeg(
                        "a comment between tables and pixels",
                        () -> JpegMaker.insert(
                                JpegMaker.small(),
                                JpegMaker.find(JpegMaker.small(), JpegMaker.SCAN),
                                JpegMaker.segment(COMMENT, CANARY.getBytes(StandardCharsets.ISO_8859_1)))),
                cleanedJpeg(
                        "a page of a web site in a comment",
                        () -> JpegMaker.with(
                                JpegMaker.small(), COMMENT, "<html><script>" + CANARY + "</script></html>")),
                cleanedJpeg(
                        "a PDF in a comment", () -> JpegMaker.with(JpegMaker.small(), COMMENT, "%PDF-1.7\n" + CANARY)));
    }

    private static Stream<HostilePicture> camera() {
        return Stream.of(
                cleanedJpeg("camera data with a place", () -> exif(TestPictures.exif(6, ByteOrder.LITTLE_ENDIAN))),
                cleanedJpeg("camera data with orientation 0", () -> exif(TestPictures.exif(0, ByteOrder.BIG_ENDIAN))),
                cleanedJpeg("camera data with orientation 9", () -> exif(TestPictures.exif(9, ByteOrder.BIG_ENDIAN))),
                cleanedJpeg(
                        "camera data cut off",
                        () -> exif(Arrays.copyOf(TestPictures.exif(6, ByteOrder.BIG_ENDIAN), 20))),
                cleanedJpeg("camera data, a list at 2^32 - 1", () -> {
                    byte[] tiff = TestPictures.exif(6, ByteOrder.BIG_ENDIAN);
                    Arrays.fill(tiff, 4, 8, (byte) -1);
                    return exif(tiff);
                }),
                cleanedJpeg("camera data, 65 535 entries", () -> {
                    byte[] tiff = TestPictures.exif(6, ByteOrder.BIG_ENDIAN);
                    tiff[8] = -1;
                    tiff[9] = -1;
                    tiff[23] = 0;
                    return exif(tiff);
                }),
                cleanedJpeg("camera data that is its own list", () -> {
                    byte[] tiff = TestPictures.exif(6, ByteOrder.BIG_ENDIAN);
                    tiff[7] = 0;
                    return exif(tiff);
                }));
    }

    private static Stream<HostilePicture> behind() {
        return Stream.of(
                cleanedJpeg("words behind the end", () -> behind(CANARY)),
                cleanedJpeg("an archive behind the end", () -> behind("PK\3\4" + CANARY)),
                cleanedJpeg(
                        "a second picture behind the end",
                        () -> JpegMaker.join(JpegMaker.small(), JpegMaker.with(JpegMaker.small(), COMMENT, CANARY))),
                cleanedJpeg(
                        "fill bytes before segments",
                        () -> JpegMaker.insert(JpegMaker.small(), 2, new byte[] {-1, -1, -1})),
                cleanedJpeg("progressive", HostileJpegs::progressive),
                cleanedJpeg("noise that is a picture", () -> JpegMaker.of(TestPictures.noise(64, 64))));
    }

    private static byte[] behind(String words) {
        return JpegMaker.join(JpegMaker.small(), words.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] exif(byte[] tiff) {
        return JpegMaker.with(
                JpegMaker.small(), CAMERA, JpegMaker.join("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1), tiff));
    }

    private static byte[] scene() {
        return JpegMaker.of(TestPictures.scene(160, 120, BufferedImage.TYPE_INT_RGB));
    }

    private static byte[] progressive() {
        return JpegMaker.of(TestPictures.noise(160, 120), true);
    }

    private static byte[] sized(int width, int height) {
        return JpegMaker.withSize(JpegMaker.small(), width, height);
    }

    /** The frame with one byte changed, counted from its marker. */
    private static byte[] frame(int at, int value) {
        byte[] file = JpegMaker.small();
        return JpegMaker.withByte(file, JpegMaker.find(file, JpegMaker.FRAME) + at, value);
    }

    private static byte[] printing() {
        return JpegMaker.with(
                JpegMaker.small(), 0xC0, new byte[] {8, 0, 24, 0, 32, 4, 1, 17, 0, 2, 17, 0, 3, 17, 0, 4, 17, 0});
    }

    private static byte[] manyScans() {
        byte[] photo = progressive();
        byte[] scan = JpegMaker.segment(0xDA, new byte[] {1, 1, 0, 1, 5, 0});
        byte[] scans = new byte[(scan.length + 1) * 10_000];
        for (int at = 0; at < scans.length; at += scan.length + 1) {
            System.arraycopy(scan, 0, scans, at, scan.length);
        }
        return JpegMaker.insert(photo, photo.length - 2, scans);
    }
}
