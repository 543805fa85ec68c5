package org.threecolumns.picture;

import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ImageWriterSpi;

/**
 * The JPEG reader and writer that Java itself brings. A host may have registered others that come first: those are
 * never asked, because nobody has tried them with hostile pictures here.
 */
final class JavaPlugins {
    private static final String READER = "com.sun.imageio.plugins.jpeg.JPEGImageReaderSpi";
    private static final String WRITER = "com.sun.imageio.plugins.jpeg.JPEGImageWriterSpi";

    private JavaPlugins() {}

    static ImageReader jpegReader() throws PictureRefusedException, IOException {
        return own(ImageReaderSpi.class, READER).createReaderInstance();
    }

    static ImageWriter jpegWriter() throws PictureRefusedException, IOException {
        return own(ImageWriterSpi.class, WRITER).createWriterInstance();
    }

    private static <T> T own(Class<T> kind, String name) throws PictureRefusedException {
        Iterator<T> registered = IIORegistry.getDefaultInstance().getServiceProviders(kind, false);
        while (registered.hasNext()) {
            T provider = registered.next();
            Class<?> type = provider.getClass();
            if (type.getName().equals(name) && type.getModule().equals(kind.getModule())) {
                return provider;
            }
        }
        throw new PictureRefusedException(PictureRefusal.NO_READER);
    }
}
