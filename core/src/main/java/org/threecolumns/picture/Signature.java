package org.threecolumns.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells by its first bytes what a file is. Names and declared types are not asked: they are what people say it is. */
final class Signature {
    private static final String PNG = "\u0089PNG\r\n\u001A\n";
    private static final String JPEG = "\u00FF\u00D8\u00FF";
    private static final int SVG_WINDOW = 1_024;

    private static final List<Known> OTHERS = List.of(
            new Known(4, "ftypheic", PictureRefusal.HEIC),
            new Known(4, "ftypheix", PictureRefusal.HEIC),
            new Known(4, "ftyphevc", PictureRefusal.HEIC),
            new Known(4, "ftyphevx", PictureRefusal.HEIC),
            new Known(4, "ftypmif1", PictureRefusal.HEIC),
            new Known(4, "ftypmsf1", PictureRefusal.HEIC),
            new Known(4, "ftypavif", PictureRefusal.AVIF),
            new Known(4, "ftypavis", PictureRefusal.AVIF),
            new Known(8, "WEBP", PictureRefusal.WEBP),
            new Known(0, "GIF8", PictureRefusal.GIF),
            new Known(0, "II*\0", PictureRefusal.TIFF),
            new Known(0, "MM\0*", PictureRefusal.TIFF),
            new Known(0, "II+\0", PictureRefusal.TIFF),
            new Known(0, "MM\0+", PictureRefusal.TIFF),
            new Known(0, "BM", PictureRefusal.BMP),
            new Known(0, "\0\0\1\0", PictureRefusal.ICO),
            new Known(0, "\0\0\0\u000CjP  ", PictureRefusal.JPEG_2000),
            new Known(0, "\u00FFO\u00FFQ", PictureRefusal.JPEG_2000),
            new Known(0, "\0\0\0\u000CJXL ", PictureRefusal.JPEG_XL),
            new Known(0, "\u00FF\n", PictureRefusal.JPEG_XL),
            new Known(0, "\u0097JB2\r\n\u001A\n", PictureRefusal.JBIG2),
            new Known(0, "8BPS", PictureRefusal.PSD),
            new Known(0, "\u00D7\u00CD\u00C6\u009A", PictureRefusal.WINDOWS_METAFILE),
            new Known(0, "\1\0\t\0", PictureRefusal.WINDOWS_METAFILE),
            new Known(40, " EMF", PictureRefusal.WINDOWS_METAFILE),
            new Known(0, "%!PS", PictureRefusal.POSTSCRIPT),
            new Known(0, "\u00C5\u00D0\u00D3\u00C6", PictureRefusal.POSTSCRIPT),
            new Known(0, "%PDF-", PictureRefusal.PDF),
            new Known(0, "PK\3\4", PictureRefusal.ZIP));

    private Signature() {}

    /** The format, or a refusal that names what the file is instead. */
    static PictureFormat read(ByteView file) throws PictureRefusedException {
        if (file.holds(0, PNG)) {
            return PictureFormat.PNG;
        }
        if (file.holds(0, JPEG)) {
            return PictureFormat.JPEG;
        }
        throw new PictureRefusedException(other(file).orElse(PictureRefusal.NOT_A_PICTURE));
    }

    private static Optional<PictureRefusal> other(ByteView file) {
        for (Known known : OTHERS) {
            if (file.holds(known.at, known.characters)) {
                return Optional.of(known.refusal);
            }
        }
        return isSvg(file) ? Optional.of(PictureRefusal.SVG) : Optional.empty();
    }

    private static boolean isSvg(ByteView file) {
        String text = file.opening(SVG_WINDOW).replace("\0", "").toLowerCase(Locale.ROOT);
        return text.contains("<svg");
    }

    private record Known(int at, String characters, PictureRefusal refusal) {}
}
