package org.threecolumns.picture;

import static org.threecolumns.picture.TestPictures.CANARY;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Files that are no PNG or JPEG whatever they are called, and pictures under a wrong name. */
final class OtherFiles {
    private OtherFiles() {}

    static Stream<HostilePicture> all() {
        return Stream.concat(byContent(), declared());
    }

    private static Stream<HostilePicture> byContent() {
        BufferedImage scene = TestPictures.scene(20, 10, BufferedImage.TYPE_INT_RGB);
        return Stream.of(
                other(PictureRefusal.HEIC, "HEIC", "\0\0\0\30ftypheic\0\0\0\0mif1heic"),
                other(PictureRefusal.HEIC, "HEIC of a series", "\0\0\0\30ftyphevc\0\0\0\0msf1hevc"),
                other(PictureRefusal.HEIC, "HEIF", "\0\0\0\30ftypmif1\0\0\0\0mif1heic"),
                other(PictureRefusal.AVIF, "AVIF", "\0\0\0\30ftypavif\0\0\0\0mif1avif"),
                other(PictureRefusal.WEBP, "WebP", "RIFF\30\0\0\0WEBPVP8 \14\0\0\0"),
                made(PictureRefusal.GIF, "GIF", TestPictures.as("gif", scene)),
                other(PictureRefusal.GIF, "GIF that moves", "GIF89a\1\0\1\0\0\0\0!\u00FF\13NETSCAPE2.0\3\1\0\0\0"),
                made(PictureRefusal.TIFF, "TIFF", TestPictures.as("tiff", scene)),
                other(PictureRefusal.TIFF, "TIFF, least byte first", "II*\0\10\0\0\0\1\0"),
                made(PictureRefusal.BMP, "BMP", TestPictures.as("bmp", scene)),
                other(PictureRefusal.ICO, "icon", "\0\0\1\0\1\0\20\20\0\0\1\0\40\0"),
                other(PictureRefusal.JPEG_2000, "JPEG 2000", "\0\0\0\14jP  \r\n\u0087\n"),
                other(PictureRefusal.JPEG_2000, "JPEG 2000 code stream", "\u00FFO\u00FFQ\0/\0\0"),
                other(PictureRefusal.JPEG_XL, "JPEG XL", "\0\0\0\14JXL \r\n\u0087\n"),
                other(PictureRefusal.JPEG_XL, "JPEG XL code stream", "\u00FF\n\0\0"),
                other(PictureRefusal.JBIG2, "JBIG2", "\u0097JB2\r\n\32\n\1\0\0\0\1"),
                other(PictureRefusal.PSD, "Photoshop", "8BPS\0\1\0\0\0\0\0\0\0\3"),
                other(PictureRefusal.WINDOWS_METAFILE, "WMF", "\u00D7\u00CD\u00C6\u009A\0\0"),
                other(PictureRefusal.WINDOWS_METAFILE, "WMF of noughts", "\u00D7\u00CD\u00C6\u009A" + "\0".repeat(60)),
                other(PictureRefusal.WINDOWS_METAFILE, "EMF", "\1\0\0\0" + "\0".repeat(36) + " EMF"),
                other(PictureRefusal.SVG, "SVG", "<svg xmlns='http://www.w3.org/2000/svg'><text>"),
                other(
                        PictureRefusal.SVG,
                        "SVG with a head",
                        "\u00EF\u00BB\u00BF<?xml version='1.0'?>\n<!DOCTYPE svg [\n"
                                + "<!ENTITY x SYSTEM 'file:///etc/hostname'>]><svg>&x;</svg>"),
                other(PictureRefusal.SVG, "SVG in 16 bits", "\u00FF\u00FE<\0s\0v\0g\0>\0"),
                other(PictureRefusal.POSTSCRIPT, "EPS", "%!PS-Adobe-3.0 EPSF-3.0\n"),
                other(PictureRefusal.POSTSCRIPT, "EPS with a preview", "\u00C5\u00D0\u00D3\u00C6\36\0\0\0"),
                other(PictureRefusal.PDF, "PDF", "%PDF-1.7\n"),
                other(PictureRefusal.ZIP, "ZIP", "PK\3\4\24\0\0\0\10\0"),
                other(PictureRefusal.NOT_A_PICTURE, "words", "a page of words and nothing else "),
                made(PictureRefusal.NOT_A_PICTURE, "noughts", new byte[1_000]),
                made(PictureRefusal.NOT_A_PICTURE, "noise", noise()),
                made(
                        PictureRefusal.GIF,
                        "a GIF that goes on as a JPEG",
                        JpegMaker.join(TestPictures.as("gif", scene), JpegMaker.small())),
                made(
                        PictureRefusal.PDF,
                        "a PDF that holds a JPEG",
                        JpegMaker.join(bytes("%PDF-1.4\n"), JpegMaker.small())),
                made(
                        PictureRefusal.NOT_A_PICTURE,
                        "a JPEG behind a space",
                        JpegMaker.join(bytes(" "), JpegMaker.small())));
    }

    private static Stream<HostilePicture> declared() {
        return Stream.of(
                sentAs("image/jpeg", "a PNG sent as JPEG", PngMaker.small(), PictureRefusal.MEDIA_TYPE_DIFFERS),
                sentAs("image/png", "a JPEG sent as PNG", JpegMaker.small(), PictureRefusal.MEDIA_TYPE_DIFFERS),
                sentAs("image/gif", "a PNG sent as GIF", PngMaker.small(), PictureRefusal.MEDIA_TYPE_NOT_TAKEN),
                sentAs("image/jpg", "a JPEG sent as jpg", JpegMaker.small(), PictureRefusal.MEDIA_TYPE_NOT_TAKEN),
                sentAs("", "a PNG sent as nothing", PngMaker.small(), PictureRefusal.MEDIA_TYPE_NOT_TAKEN),
                sentAs(CANARY, "a PNG sent as a word", PngMaker.small(), PictureRefusal.MEDIA_TYPE_NOT_TAKEN),
                sentAs(
                        "image/png; name=" + CANARY,
                        "a PNG sent with a name",
                        PngMaker.small(),
                        PictureRefusal.MEDIA_TYPE_NOT_TAKEN),
                new HostilePicture("a PNG sent in capitals", PngMaker::small, "IMAGE/PNG", Optional.empty()));
    }

    private static HostilePicture other(PictureRefusal refusal, String name, String opening) {
        byte[] padded = Arrays.copyOf(bytes(opening + CANARY), Math.max(opening.length() + CANARY.length(), 60));
        return made(refusal, name, padded);
    }

    private static HostilePicture made(PictureRefusal refusal, String name, byte[] bytes) {
        return sentAs("image/png", name, bytes, refusal);
    }

    private static HostilePicture sentAs(String mediaType, String name, byte[] bytes, PictureRefusal refusal) {
        return new HostilePicture(name, () -> bytes, mediaType, Optional.of(refusal));
    }

    private static byte[] noise() {
        byte[] noise = new byte[4_000];
        new Random(11).nextBytes(noise);
        noise[0] = 'z';
        return noise;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
