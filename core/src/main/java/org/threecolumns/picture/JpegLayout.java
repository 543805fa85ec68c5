package org.threecolumns.picture;

/** Where things stand in a JPEG that was written here. */
final class JpegLayout {
    private static final int FRAME = 0xC0;
    private static final int SCAN = 0xDA;

    private JpegLayout() {}

    /** The position of the first byte of pixels. */
    static int scanStart(byte[] file) throws PictureRefusedException {
        int at = segment(file, SCAN);
        return at + 2 + ByteView.of(file).u16(at + 2);
    }

    /** Writes another size into the frame. */
    static void setSize(byte[] file, Size size) throws PictureRefusedException {
        int at = segment(file, FRAME) + 5;
        file[at] = (byte) (size.height() >> 8);
        file[at + 1] = (byte) size.height();
        file[at + 2] = (byte) (size.width() >> 8);
        file[at + 3] = (byte) size.width();
    }

    private static int segment(byte[] file, int marker) throws PictureRefusedException {
        ByteView view = ByteView.of(file);
        int at = 2;
        while (view.u8(at + 1) != marker) {
            at += 2 + view.u16(at + 2);
        }
        return at;
    }
}
