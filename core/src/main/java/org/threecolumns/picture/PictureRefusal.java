package org.threecolumns.picture;

import java.util.Locale;

/**
 * Every reason why a picture is refused, with its words. The list is closed; the numbers that go with a reason are said at
 * each code.
 *
 * <p>The Welsh words have not been checked by a Welsh speaker of the field.
 */
public enum PictureRefusal {
    /** Too few bytes to be a picture. Numbers: the least, the size. */
    TOO_FEW_BYTES(
            "the picture has {1} bytes; at least {0} are expected, it may have been cut off",
            "mae gan y llun {1} beit; disgwylir o leiaf {0}, efallai iddo gael ei dorri"),
    /** Too many bytes. Numbers: the limit, the size. */
    TOO_MANY_BYTES(
            "the picture has {1} bytes; at most {0} are expected, export it smaller",
            "mae gan y llun {1} beit; disgwylir {0} ar y mwyaf, allforiwch ef yn llai"),
    /** A photo as many telephones make them. */
    HEIC("HEIC"),
    /** An AVIF picture. */
    AVIF("AVIF"),
    /** A WebP picture. */
    WEBP("WebP"),
    /** A GIF, moving or still. */
    GIF("GIF"),
    /** A TIFF, as scanners and some cameras make them. */
    TIFF("TIFF"),
    /** A BMP. */
    BMP("BMP"),
    /** An icon of Windows. */
    ICO("ICO"),
    /** A JPEG 2000. */
    JPEG_2000("JPEG 2000"),
    /** A JPEG XL. */
    JPEG_XL("JPEG XL"),
    /** A JBIG2 picture. */
    JBIG2("JBIG2"),
    /** A Photoshop file. */
    PSD("Photoshop"),
    /** A drawing of lines and shapes for the web, which can also hold programs and links. */
    SVG("SVG"),
    /** A drawing of Windows, WMF or EMF. */
    WINDOWS_METAFILE("Windows Metafile"),
    /** A PostScript drawing. */
    POSTSCRIPT("PostScript"),
    /** A PDF. */
    PDF("PDF"),
    /** A ZIP file: an archive or an office document. */
    ZIP("ZIP"),
    /** Nothing that is known. */
    NOT_A_PICTURE(
            "this is not a picture that is known; a JPEG or PNG is expected",
            "nid yw hwn yn llun sy'n hysbys; disgwylir JPEG neu PNG"),
    /** The declared media type is neither {@code image/png} nor {@code image/jpeg}. */
    MEDIA_TYPE_NOT_TAKEN(
            "the declared media type is not one of pictures in a record; image/png or image/jpeg is expected",
            "nid yw'r math cyfrwng a nodwyd yn un ar gyfer lluniau mewn cofnod; disgwylir image/png neu image/jpeg"),
    /** The bytes are of the other format than the declared media type says. */
    MEDIA_TYPE_DIFFERS(
            "the bytes are not of the declared media type; image/png for PNG and image/jpeg for JPEG is expected",
            "nid yw'r beitiau o'r math cyfrwng a nodwyd; disgwylir image/png ar gyfer PNG ac image/jpeg ar gyfer JPEG"),
    /** Width or height is nought or not said. Numbers: width, height. */
    NO_SIZE(
            "the picture says that it is {0} by {1} pixels; at least 1 by 1 is expected",
            "mae'r llun yn dweud ei fod yn {0} wrth {1} picsel; disgwylir o leiaf 1 wrth 1"),
    /** A side too long. Numbers: the limit, the longer side. */
    SIDE_TOO_LONG(
            "the longer side has {1} pixels; at most {0} are expected, export it smaller",
            "mae gan yr ochr hiraf {1} picsel; disgwylir {0} ar y mwyaf, allforiwch ef yn llai"),
    /** Too many pixels. Numbers: the limit, width times height. */
    TOO_MANY_PIXELS(
            "the picture has {1} pixels; at most {0} are expected, export it smaller",
            "mae gan y llun {1} picsel; disgwylir {0} ar y mwyaf, allforiwch ef yn llai"),
    /** A strip rather than a picture. Numbers: the limit, the longer side divided by the shorter. */
    TOO_NARROW(
            "the longer side is {1} times the shorter; at most {0} times is expected",
            "mae'r ochr hiraf {1} gwaith yr un fyrraf; disgwylir {0} gwaith ar y mwyaf"),
    /** The end is missing. */
    CUT_OFF(
            "the picture ends too early; it may have been cut off, export or copy it again",
            "mae'r llun yn gorffen yn rhy gynnar; efallai iddo gael ei dorri, allforiwch neu copïwch ef eto"),
    /** Something in it cannot be. */
    DAMAGED(
            "the picture is damaged; export or copy it again",
            "mae'r llun wedi'i ddifrodi; allforiwch neu copïwch ef eto"),
    /** A picture in the four colours of a printing press. */
    CMYK(
            "the picture is in printing colours (CMYK); export it as JPEG or PNG in RGB or grey",
            "mae'r llun mewn lliwiau argraffu (CMYK); allforiwch ef fel JPEG neu PNG mewn RGB neu lwyd"),
    /** A rare kind of JPEG or PNG: lossless, arithmetic, hierarchical or 12-bit JPEG, or a PNG with parts of its own. */
    RARE_KIND(
            "the picture is of a rare kind of its format; export it again as an ordinary JPEG or PNG",
            "mae'r llun o fath prin o'i fformat; allforiwch ef eto fel JPEG neu PNG cyffredin"),
    /** A PNG of several pictures. */
    MOVING(
            "the picture moves; export one still picture as JPEG or PNG",
            "mae'r llun yn symud; allforiwch un llun llonydd fel JPEG neu PNG"),
    /** More parts than a picture needs; each costs time. Numbers: the limit. */
    TOO_MANY_PARTS(
            "the picture is written in more than {0} parts; export it again as an ordinary JPEG or PNG",
            "mae'r llun wedi'i ysgrifennu mewn mwy na {0} rhan; allforiwch ef eto fel JPEG neu PNG cyffredin"),
    /** Cleaned, it would be larger than a picture may be. Numbers: the limit, the size. */
    RESULT_TOO_LARGE(
            "the cleaned picture has {1} bytes; at most {0} are expected, export it smaller",
            "mae gan y llun glân {1} beit; disgwylir {0} ar y mwyaf, allforiwch ef yn llai"),
    /** Too many pictures in the record. Numbers: the limit. */
    TOO_MANY_PICTURES(
            "more than {0} pictures in one record; fewer are expected",
            "mwy na {0} llun mewn un cofnod; disgwylir llai"),
    /** The pictures of the record have too many pixels together. Numbers: the limit, the sum. */
    TOO_MANY_PIXELS_IN_RECORD(
            "the pictures of the record have {1} pixels together; at most {0} are expected",
            "mae gan luniau'r cofnod {1} picsel gyda'i gilydd; disgwylir {0} ar y mwyaf"),
    /** The host has taken the JPEG reader or writer of Java away. */
    NO_READER(
            "this Java has no JPEG reader and writer of its own; a PNG is expected, or a Java as it is delivered",
            "nid oes gan y Java hwn ddarllenydd ac ysgrifennydd JPEG; disgwylir PNG, neu Java fel y'i darperir");

    private final String english;
    private final String welsh;

    PictureRefusal(String english, String welsh) {
        this.english = english;
        this.welsh = welsh;
    }

    PictureRefusal(String kindOfFile) {
        this(
                "this is a " + kindOfFile + " file; export it as JPEG or PNG",
                "ffeil " + kindOfFile + " yw hon; allforiwch hi fel JPEG neu PNG");
    }

    /**
     * {@return the words, with {@code {0}} and {@code {1}} where the numbers go}
     *
     * @param locale Welsh for Welsh words, anything else for English ones
     */
    public String words(Locale locale) {
        return locale.getLanguage().equals("cy") ? welsh : english;
    }
}
