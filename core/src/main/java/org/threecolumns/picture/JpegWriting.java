package org.threecolumns.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a JPEG with the writer of Java: always the same tables, one scan, and no segment that says anything. */
final class JpegWriting {
    private static final float QUALITY = 0.9f;

    private JpegWriting() {}

    static byte[] write(Pixels pixels) throws PictureRefusedException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageWriter writer = JavaPlugins.jpegWriter();
            try (ImageOutputStream stream = new MemoryCacheImageOutputStream(file)) {
                writer.setOutput(stream);
                ImageWriteParam settings = writer.getDefaultWriteParam();
                settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                settings.setCompressionQuality(QUALITY);
                writer.write(null, new IIOImage(JavaImages.over(pixels), null, null), settings);
            } finally {
                writer.dispose();
            }
        } catch (IOException impossible) {
            throw new PictureRefusedException(PictureRefusal.NO_READER);
        }
        return file.toByteArray();
    }

    /**
     * Whether a file could have been written here: everything before the pixels is, byte for byte, what would be written for
     * a picture of this size, so that there is nowhere to put anything but pixels.
     */
    static boolean couldHaveWritten(byte[] file, JpegFile parts) throws PictureRefusedException {
        JpegHeader header = parts.header();
        byte[] expected = write(Pixels.blank(new Size(1, 1), header.channels()));
        int pixelsFrom = JpegLayout.scanStart(expected);
        JpegLayout.setSize(expected, header.size());
        return file.length > pixelsFrom
                && !parts.carriesMore()
                && Arrays.equals(file, 0, pixelsFrom, expected, 0, pixelsFrom);
    }
}
