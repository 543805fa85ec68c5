package org.threecolumns.picture;

import static org.threecolumns.picture.HostilePicture.cleanedPng;
import static org.threecolumns.picture.HostilePicture.refusedPng;
import static org.threecolumns.picture.PictureRefusal.CUT_OFF;
import static org.threecolumns.picture.PictureRefusal.DAMAGED;
import static org.threecolumns.picture.PictureRefusal.MOVING;
import static org.threecolumns.picture.PictureRefusal.NOT_A_PICTURE;
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

/** PNGs that are cut off, wrong, far too large, or carry what nobody sees. */
final class HostilePngs {
    private static final byte[] NONE = new byte[0];

    private HostilePngs() {}

    static Stream<HostilePicture> all() {
        return Stream.of(cut(), headers(), sizes(), data(), chunks(), palettes(), bombs(), passengers(), unusual())
                .flatMap(group -> group);
    }

    private static Stream<HostilePicture> cut() {
        return Stream.of(
                refusedPng(TOO_FEW_BYTES, "nothing", () -> NONE),
                refusedPng(TOO_FEW_BYTES, "signature only", () -> PngMaker.SIGNATURE),
                refusedPng(CUT_OFF, "cut in the header", () -> Arrays.copyOf(PngMaker.small(), 30)),
                refusedPng(CUT_OFF, "cut after the header", () -> Arrays.copyOf(PngMaker.small(), 33)),
                refusedPng(CUT_OFF, "cut in the pixels", () -> Arrays.copyOf(scene(), scene().length / 2)),
                refusedPng(
                        CUT_OFF,
                        "cut before the end",
                        () -> PngMaker.plain(4, 3).endWithout()),
                refusedPng(CUT_OFF, "half of the last checksum", () -> Arrays.copyOf(scene(), scene().length - 2)),
                refusedPng(
                        CUT_OFF,
                        "rows missing",
                        () -> start(40, 40).data(new byte[20 * 121]).end()),
                refusedPng(
                        CUT_OFF,
                        "half of the compressed pixels in a whole chunk",
                        () -> start(40, 40)
                                .chunk("IDAT", Arrays.copyOf(PngMaker.deflated(new byte[40 * 121]), 12))
                                .end()),
                refusedPng(CUT_OFF, "no pixels at all", () -> start(40, 40).end()));
    }

    private static Stream<HostilePicture> headers() {
        return Stream.of(
                refusedPng(NOT_A_PICTURE, "line ends of the signature changed", () -> {
                    byte[] changed = scene();
                    changed[4] = '\n';
                    return changed;
                }),
                refusedPng(
                        DAMAGED,
                        "no header",
                        () -> PngMaker.begin().data(new byte[9]).end()),
                refusedPng(
                        DAMAGED,
                        "header too short",
                        () -> PngMaker.begin().chunk("IHDR", new byte[12]).end()),
                refusedPng(
                        DAMAGED,
                        "two headers",
                        () -> start(4, 3)
                                .chunk("IHDR", PngMaker.header(8, 8, 8, 2, false))
                                .end()),
                refusedPng(DAMAGED, "a kind of colours that is none", () -> with(PngMaker.header(4, 3, 8, 5, false))),
                refusedPng(DAMAGED, "colour in 1 bit", () -> with(PngMaker.header(4, 3, 1, 2, false))),
                refusedPng(DAMAGED, "depth of 255", () -> with(PngMaker.header(4, 3, 255, 0, false))),
                refusedPng(DAMAGED, "another compression", () -> with(header(10))),
                refusedPng(DAMAGED, "another way of filtering", () -> with(header(11))),
                refusedPng(DAMAGED, "another way of interlacing", () -> with(header(12))),
                refusedPng(
                        DAMAGED,
                        "header with a wrong checksum",
                        () -> PngMaker.begin()
                                .chunk("IHDR", PngMaker.header(4, 3, 8, 2, false), 1)
                                .end()));
    }

    private static Stream<HostilePicture> sizes() {
        return Stream.of(
                refusedPng(NO_SIZE, "0 x 0", () -> start(0, 0).end()),
                refusedPng(NO_SIZE, "0 x 5", () -> start(0, 5).end()),
                refusedPng(
                        SIDE_TOO_LONG,
                        "50 000 x 50 000",
                        () -> start(50_000, 50_000).end()),
                refusedPng(
                        SIDE_TOO_LONG,
                        "2^31 - 1 x 2^31 - 1",
                        () -> start(Integer.MAX_VALUE, Integer.MAX_VALUE).end()),
                refusedPng(
                        SIDE_TOO_LONG,
                        "2^32 - 1 x 1",
                        () -> start(0xFFFFFFFFL, 1).end()),
                refusedPng(
                        SIDE_TOO_LONG,
                        "20 000 x 20 000 with pixels",
                        () -> start(20_000, 20_000)
                                .chunk("IDAT", PngMaker.bomb(200))
                                .end()),
                refusedPng(
                        SIDE_TOO_LONG,
                        "8 001 x 200",
                        () -> PngMaker.plain(8_001, 200).end()),
                refusedPng(
                        TOO_MANY_PIXELS,
                        "8 000 x 8 000 interlaced",
                        () -> PngMaker.begin(8_000, 8_000, 8, PngMaker.COLOUR, true)
                                .chunk("IDAT", PngMaker.bomb(183))
                                .end()),
                refusedPng(
                        TOO_MANY_PIXELS,
                        "4 001 x 4 000",
                        () -> start(4_001, 4_000)
                                .chunk("IDAT", PngMaker.bomb(46))
                                .end()),
                refusedPng(
                        TOO_NARROW, "8 000 x 1", () -> PngMaker.plain(8_000, 1).end()),
                refusedPng(TOO_NARROW, "1 x 51", () -> PngMaker.plain(1, 51).end()),
                refusedPng(
                        CUT_OFF,
                        "4 000 x 4 000 in a handful of bytes",
                        () -> start(4_000, 4_000).data(new byte[1_000]).end()));
    }

    private static Stream<HostilePicture> data() {
        return Stream.of(
                refusedPng(
                        DAMAGED,
                        "pixels with a wrong checksum of the chunk",
                        () -> start(4, 3)
                                .chunk("IDAT", PngMaker.deflated(new byte[39]), 7)
                                .end()),
                refusedPng(
                        DAMAGED,
                        "pixels with a wrong checksum of the rows",
                        () -> start(4, 3)
                                .chunk("IDAT", changed(PngMaker.deflated(new byte[39]), -1))
                                .end()),
                refusedPng(
                        DAMAGED,
                        "pixels that are not compressed",
                        () -> start(4, 3).text("IDAT", "not compressed at all").end()),
                refusedPng(
                        DAMAGED,
                        "pixels that ask for a dictionary",
                        () -> start(4, 3)
                                .chunk("IDAT", new byte[] {0x78, (byte) 0xBB, 1, 2, 3, 4, 5, 6, 7})
                                .end()),
                refusedPng(
                        DAMAGED,
                        "a filter that is none",
                        () -> start(4, 3).data(filled(39, 5)).end()),
                refusedPng(
                        DAMAGED,
                        "filter 255",
                        () -> start(4, 3).data(filled(39, 255)).end()),
                refusedPng(
                        DAMAGED,
                        "a row too many",
                        () -> start(4, 3).data(new byte[52]).end()),
                refusedPng(
                        DAMAGED,
                        "pixels in two places",
                        () -> start(4, 3)
                                .data(new byte[39])
                                .text("tEXt", "between")
                                .data(new byte[39])
                                .end()));
    }

    private static Stream<HostilePicture> chunks() {
        return Stream.of(
                refusedPng(
                        DAMAGED,
                        "a comment with a wrong checksum",
                        () -> start(4, 3)
                                .chunk("tEXt", new byte[3], 5)
                                .data(new byte[39])
                                .end()),
                refusedPng(
                        CUT_OFF,
                        "a chunk of 2^31 - 1 bytes",
                        () -> JpegMaker.join(
                                start(4, 3).endWithout(), new byte[] {127, -1, -1, -1, 't', 'E', 'X', 't', 0, 0})),
                refusedPng(
                        CUT_OFF,
                        "a chunk of 2^32 - 1 bytes",
                        () -> JpegMaker.join(
                                start(4, 3).endWithout(), new byte[] {-1, -1, -1, -1, 't', 'E', 'X', 't', 0, 0})),
                refusedPng(
                        RARE_KIND,
                        "a part that must be understood",
                        () -> start(4, 3)
                                .text("ABCD", CANARY)
                                .data(new byte[39])
                                .end()),
                refusedPng(
                        RARE_KIND,
                        "a part without a name",
                        () -> start(4, 3)
                                .text("\0\0\0\0", CANARY)
                                .data(new byte[39])
                                .end()),
                refusedPng(
                        MOVING,
                        "a picture that moves",
                        () -> start(4, 3)
                                .chunk("acTL", new byte[8])
                                .chunk("fcTL", new byte[26])
                                .data(new byte[39])
                                .end()),
                refusedPng(TOO_MANY_PARTS, "400 000 empty parts", () -> {
                    PngMaker maker = start(4, 3);
                    for (int count = 0; count < 400_000; count++) {
                        maker.chunk("IDAT", NONE);
                    }
                    return maker.data(new byte[39]).end();
                }));
    }

    private static Stream<HostilePicture> palettes() {
        return Stream.of(
                refusedPng(
                        DAMAGED, "no palette", () -> indexed(2).data(indexes(0)).end()),
                refusedPng(
                        DAMAGED,
                        "an index outside the palette",
                        () -> indexed(8)
                                .chunk("PLTE", new byte[6])
                                .data(indexes(2))
                                .end()),
                refusedPng(
                        DAMAGED,
                        "a palette of 4 bytes",
                        () -> indexed(8)
                                .chunk("PLTE", new byte[4])
                                .data(indexes(0))
                                .end()),
                refusedPng(
                        DAMAGED,
                        "a palette of 257 colours",
                        () -> indexed(8)
                                .chunk("PLTE", new byte[771])
                                .data(indexes(0))
                                .end()),
                refusedPng(
                        DAMAGED,
                        "two palettes",
                        () -> indexed(8)
                                .chunk("PLTE", new byte[6])
                                .chunk("PLTE", new byte[6])
                                .data(indexes(0))
                                .end()),
                refusedPng(
                        DAMAGED,
                        "the palette after the pixels",
                        () -> indexed(8)
                                .data(indexes(0))
                                .chunk("PLTE", new byte[6])
                                .end()),
                refusedPng(
                        DAMAGED,
                        "more transparent colours than colours",
                        () -> indexed(8)
                                .chunk("PLTE", new byte[6])
                                .chunk("tRNS", new byte[3])
                                .data(indexes(0))
                                .end()),
                refusedPng(
                        DAMAGED,
                        "a transparent colour of one byte",
                        () -> start(4, 3)
                                .chunk("tRNS", new byte[1])
                                .data(new byte[39])
                                .end()),
                refusedPng(
                        DAMAGED,
                        "transparent twice over",
                        () -> PngMaker.begin(4, 3, 8, 6, false)
                                .chunk("tRNS", new byte[6])
                                .data(new byte[51])
                                .end()));
    }

    private static Stream<HostilePicture> bombs() {
        return Stream.of(
                refusedPng(
                        DAMAGED,
                        "300 MiB of pixels in a picture of 4 x 3",
                        () -> start(4, 3).chunk("IDAT", PngMaker.bomb(300)).end()),
                cleanedPng(
                        "a colour profile of 100 MiB",
                        () -> start(4, 3)
                                .chunk("iCCP", JpegMaker.join(new byte[] {'p', 0, 0}, PngMaker.bomb(100)))
                                .data(new byte[39])
                                .end()),
                cleanedPng(
                        "a comment of 100 MiB",
                        () -> start(4, 3)
                                .chunk("zTXt", JpegMaker.join(new byte[] {'c', 0, 0}, PngMaker.bomb(100)))
                                .data(new byte[39])
                                .end()),
                cleanedPng(
                        "an international comment of 100 MiB",
                        () -> start(4, 3)
                                .chunk("iTXt", JpegMaker.join(new byte[] {'c', 0, 1, 0, 0, 0}, PngMaker.bomb(100)))
                                .data(new byte[39])
                                .end()),
                refusedPng(TOO_MANY_BYTES, "5 MiB and one byte", () -> new byte[(5 << 20) + 1]),
                refusedPng(
                        TOO_MANY_BYTES,
                        "a picture with 6 MiB behind its end",
                        () -> JpegMaker.join(PngMaker.small(), new byte[6 << 20])));
    }

    private static Stream<HostilePicture> passengers() {
        return Stream.of(
                cleanedPng(
                        "a comment",
                        () -> start(4, 3)
                                .text("tEXt", "Comment\0" + CANARY)
                                .data(new byte[39])
                                .end()),
                cleanedPng(
                        "camera data",
                        () -> start(4, 3)
                                .chunk("eXIf", TestPictures.exif(1, ByteOrder.BIG_ENDIAN))
                                .data(new byte[39])
                                .end()),
                cleanedPng(
                        "a private part",
                        () -> start(4, 3)
                                .text("caNa", CANARY)
                                .data(new byte[39])
                                .end()),
                cleanedPng(
                        "a comment after the pixels",
                        () -> start(4, 3)
                                .data(new byte[39])
                                .text("iTXt", "Description\0\0\0\0\0" + CANARY)
                                .end()),
                cleanedPng(
                        "a palette nobody asked for",
                        () -> start(4, 3)
                                .text("PLTE", CANARY)
                                .data(new byte[39])
                                .end()),
                cleanedPng("words behind the end", () -> JpegMaker.join(PngMaker.small(), bytes(CANARY))),
                cleanedPng(
                        "an archive behind the end", () -> JpegMaker.join(PngMaker.small(), bytes("PK\3\4" + CANARY))),
                cleanedPng(
                        "words in the end",
                        () -> PngMaker.plain(4, 3).text("IEND", CANARY).endWithout()),
                cleanedPng(
                        "words behind the compressed pixels",
                        () -> start(4, 3)
                                .chunk("IDAT", JpegMaker.join(PngMaker.deflated(new byte[39]), bytes(CANARY)))
                                .end()),
                cleanedPng(
                        "words under full transparency",
                        () -> PngMaker.begin(12, 1, 8, PngMaker.GREY_ALPHA, false)
                                .data(transparent(CANARY))
                                .end()),
                cleanedPng(
                        "words in colours nobody uses",
                        () -> indexed(8)
                                .text("PLTE", "abc" + CANARY)
                                .data(indexes(0))
                                .end()));
    }

    private static Stream<HostilePicture> unusual() {
        return Stream.of(
                cleanedPng(
                        "a pixel in each chunk",
                        () -> start(4, 3).dataInPieces(new byte[39], 1).end()),
                cleanedPng(
                        "empty chunks between",
                        () -> start(4, 3)
                                .chunk("IDAT", NONE)
                                .data(new byte[39])
                                .chunk("IDAT", NONE)
                                .end()),
                cleanedPng(
                        "16 bits",
                        () -> PngMaker.begin(4, 3, 16, PngMaker.COLOUR, false)
                                .data(new byte[75])
                                .end()),
                cleanedPng(
                        "one pixel, interlaced",
                        () -> PngMaker.begin(1, 1, 8, PngMaker.GREY, true)
                                .data(new byte[2])
                                .end()),
                cleanedPng(
                        "50 times as wide as high", () -> PngMaker.plain(50, 1).end()));
    }

    private static PngMaker start(long width, long height) {
        return PngMaker.begin(width, height, 8, PngMaker.COLOUR, false);
    }

    private static PngMaker indexed(int depth) {
        return PngMaker.begin(4, 3, depth, PngMaker.PALETTE, false);
    }

    private static byte[] indexes(int index) {
        byte[] rows = filled(15, index);
        for (int at = 0; at < rows.length; at += 5) {
            rows[at] = 0;
        }
        return rows;
    }

    private static byte[] with(byte[] header) {
        return PngMaker.begin().chunk("IHDR", header).data(new byte[39]).end();
    }

    private static byte[] header(int wrong) {
        byte[] header = PngMaker.header(4, 3, 8, 2, false);
        header[wrong] = 2;
        return header;
    }

    private static byte[] scene() {
        return TestPictures.as("png", TestPictures.scene(40, 30, BufferedImage.TYPE_INT_RGB));
    }

    private static byte[] filled(int length, int value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    private static byte[] changed(byte[] bytes, int fromEnd) {
        bytes[bytes.length + fromEnd] ^= 1;
        return bytes;
    }

    private static byte[] transparent(String word) {
        byte[] row = new byte[1 + 2 * word.length()];
        for (int at = 0; at < word.length(); at++) {
            row[1 + 2 * at] = (byte) word.charAt(at);
        }
        return row;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
