package org.threecolumns.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes JPEGs, and changes them segment by segment. */
final class JpegMaker {
    static final int FRAME = 0xC0;
    static final int SCAN = 0xDA;
    static final int END = 0xD9;

    private JpegMaker() {}

    static byte[] small() {
        return of(TestPictures.scene(32, 24, BufferedImage.TYPE_INT_RGB));
    }

    static byte[] of(BufferedImage image) {
        return of(image, false);
    }

    static byte[] of(BufferedImage image, boolean progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
            writer.setOutput(out);
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(0.95f);
            writer.write(null, new IIOImage(image, null, null), settings);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

    /** The file with a segment right after its first marker. */
    static byte[] with(byte[] jpeg, int marker, byte[] content) {
        return insert(jpeg, 2, segment(marker, content));
    }

    static byte[] with(byte[] jpeg, int marker, String content) {
        return with(jpeg, marker, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    static byte[] segment(int marker, byte[] content) {
        int length = content.length + 2;
        return join(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length}, content);
    }

    /** The file without its segments of a kind. */
    static byte[] without(byte[] jpeg, int marker) {
        int at = find(jpeg, marker);
        int end = at + 2 + ((jpeg[at + 2] & 0xFF) << 8 | (jpeg[at + 3] & 0xFF));
        return join(Arrays.copyOf(jpeg, at), Arrays.copyOfRange(jpeg, end, jpeg.length));
    }

    static byte[] withSize(byte[] jpeg, int width, int height) {
        byte[] changed = jpeg.clone();
        int at = find(changed, FRAME) + 5;
        changed[at] = (byte) (height >> 8);
        changed[at + 1] = (byte) height;
        changed[at + 2] = (byte) (width >> 8);
        changed[at + 3] = (byte) width;
        return changed;
    }

    static byte[] withByte(byte[] jpeg, int at, int value) {
        byte[] changed = jpeg.clone();
        changed[at] = (byte) value;
        return changed;
    }

    static byte[] insert(byte[] file, int at, byte[] more) {
        return join(join(Arrays.copyOf(file, at), more), Arrays.copyOfRange(file, at, file.length));
    }

    static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** Where a segment starts. */
    static int find(byte[] jpeg, int marker) {
        int at = 2;
        while ((jpeg[at + 1] & 0xFF) != marker) {
            at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | (jpeg[at + 3] & 0xFF));
        }
        return at;
    }

    /** Where the pixels of the first scan start. */
    static int pixels(byte[] jpeg) {
        int at = find(jpeg, SCAN);
        return at + 2 + ((jpeg[at + 2] & 0xFF) << 8 | (jpeg[at + 3] & 0xFF));
    }
}
