package org.threecolumns.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes the bare segments of a JPEG with the reader of Java, in memory. What the reader only warns about is refused:
 * the lower half of a picture may be missing.
 */
final class JpegReading {
    private final JpegHeader header;
    private final byte[] bare;

    JpegReading(JpegFile file) throws PictureRefusedException {
        this.header = file.header();
        this.bare = file.bare();
    }

    /** The pixels as they lie in the file. */
    Pixels pixels() throws PictureRefusedException {
        try {
            ImageReader reader = JavaPlugins.jpegReader();
            try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bare))) {
                return read(reader, stream);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            throw new PictureRefusedException(PictureRefusal.DAMAGED);
        }
    }

    private Pixels read(ImageReader reader, ImageInputStream stream) throws PictureRefusedException, IOException {
        AtomicBoolean warned = new AtomicBoolean();
        reader.addIIOReadWarningListener((source, warning) -> warned.set(true));
        reader.setInput(stream, true, true);
        Size size = header.size();
        if (reader.getWidth(0) != size.width() || reader.getHeight(0) != size.height()) {
            throw new PictureRefusedException(PictureRefusal.DAMAGED);
        }
        Pixels pixels = Pixels.blank(size, header.channels());
        ImageReadParam into = reader.getDefaultReadParam();
        into.setDestination(JavaImages.over(pixels));
        reader.read(0, into);
        if (warned.get()) {
            throw new PictureRefusedException(PictureRefusal.DAMAGED);
        }
        return pixels;
    }
}
