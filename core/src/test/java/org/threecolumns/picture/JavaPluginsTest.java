package org.threecolumns.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import org.junit.jupiter.api.Test;

class JavaPluginsTest {
    @Test
    void neverAsksAReaderThatTheHostPutsFirst() throws PictureRefusedException {
        IIORegistry registry = IIORegistry.getDefaultInstance();
        GreedySpi greedy = new GreedySpi();
        registry.registerServiceProvider(greedy, ImageReaderSpi.class);
        try {
            registry.getServiceProviders(ImageReaderSpi.class, true)
                    .forEachRemaining(other -> putFirst(registry, greedy, other));
            CheckedPicture taken = PictureGate.standard().accept(JpegMaker.small(), "image/jpeg");
            assertThat(taken.width()).isEqualTo(32);
            assertThat(greedy.asked).isZero();
        } finally {
            registry.deregisterServiceProvider(greedy, ImageReaderSpi.class);
        }
    }

    @Test
    void saysSoWhenTheHostHasTakenTheReaderAway() throws IOException, PictureRefusedException {
        IIORegistry registry = IIORegistry.getDefaultInstance();
        ImageReader reader = JavaPlugins.jpegReader();
        ImageReaderSpi own = reader.getOriginatingProvider();
        reader.dispose();
        registry.deregisterServiceProvider(own, ImageReaderSpi.class);
        try {
            PictureGate.standard().accept(JpegMaker.small(), "image/jpeg");
            throw new AssertionError("taken");
        } catch (PictureRefusedException refused) {
            assertThat(refused.code()).isEqualTo(PictureRefusal.NO_READER);
        } finally {
            registry.registerServiceProvider(own, ImageReaderSpi.class);
        }
    }

    private static void putFirst(IIORegistry registry, ImageReaderSpi first, ImageReaderSpi other) {
        if (!other.equals(first)) {
            registry.setOrdering(ImageReaderSpi.class, first, other);
        }
    }

    /** Says that it can read everything, and counts how often it is asked. */
    private static final class GreedySpi extends ImageReaderSpi {
        private int asked;

        GreedySpi() {
            vendorName = "a host";
            version = "1";
        }

        @Override
        public boolean canDecodeInput(Object source) {
            asked++;
            return true;
        }

        @Override
        public ImageReader createReaderInstance(Object extension) {
            asked++;
            throw new IllegalStateException("never to be asked");
        }

        @Override
        public String getDescription(Locale locale) {
            return "greedy";
        }
    }
}
