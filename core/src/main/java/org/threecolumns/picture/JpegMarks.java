package org.threecolumns.picture;

/** The two segments that say what the channels of a JPEG are, without saying anything else. */
final class JpegMarks {
    /** JFIF 1.2, no density, no thumbnail: channels are grey, or brightness and two differences of colour. */
    static final byte[] JFIF = {(byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 2, 0, 0, 1, 0, 1, 0, 0};

    /** Adobe's mark with transform 0: channels are red, green and blue. */
    static final byte[] ADOBE_RGB = {(byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};

    private JpegMarks() {}
}
