package org.threecolumns.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures to hand to the gate, and a second pair of eyes on what comes out: the readers of Java. */
final class TestPictures {
    /** Stands in camera data, comments and behind ends, and nowhere else. */
    static final String CANARY = "Zwyntkaborth";

    private TestPictures() {}

    /** Soft shades, a dark square at the top left, and a bright one at the bottom right. */
    static BufferedImage scene(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, shade(x, y, width, height));
            }
        }
        return image;
    }

    private static int shade(int x, int y, int width, int height) {
        if (x < width / 2 && y < height / 2) {
            return 0xFF200000;
        }
        if (x >= width / 2 && y >= height / 2) {
            return 0xFFE0E0FF;
        }
        int red = 60 + 90 * x / width;
        int green = 60 + 90 * y / height;
        return 0xFF000000 | (red << 16) | (green << 8) | 100;
    }

    static BufferedImage noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(20261120);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return image;
    }

    /** The picture as another format that Java writes. */
    static byte[] as(String format, BufferedImage image) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
            assertThat(ImageIO.write(image, format, out)).as(format).isTrue();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    /** What the readers of Java see; they close the stream. */
    static BufferedImage seen(byte[] file) {
        try {
            return ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One sample as it is stored, without the colour conversions of Java; grey has one for all three channels. */
    static int sample(BufferedImage image, int x, int y, int channel) {
        int bands = image.getRaster().getNumBands();
        return image.getRaster().getSample(x, y, bands == 1 ? 0 : channel);
    }

    /** EXIF in TIFF form with an orientation, and a place where the photo was taken. */
    static byte[] exif(int orientation, ByteOrder order) {
        byte[] place = CANARY.getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + place.length).order(order);
        tiff.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(StandardCharsets.ISO_8859_1));
        tiff.putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x010E).putShort((short) 2).putInt(place.length).putInt(38);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        return tiff.putInt(0).put(place).array();
    }

    static byte[] exifSegment(int orientation, ByteOrder order) {
        return JpegMaker.join("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1), exif(orientation, order));
    }
}
