package org.threecolumns.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.stream.FileCacheImageInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the largest pictures that are taken cost; seconds are for benchmarks. */
class PictureCostTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long MOST = 160L << 20;

    @Test
    void holdsAPhotoOfTwelveMegapixelsInTheMemoryItMayTake() throws PictureRefusedException {
        byte[] photo = JpegMaker.of(TestPictures.scene(4_000, 3_000, BufferedImage.TYPE_INT_RGB));
        CheckedPicture taken = assertCheap(photo, "image/jpeg");
        assertThat(taken.width()).isEqualTo(2_000);
        assertThat(taken.height()).isEqualTo(1_500);
    }

    @Test
    void holdsAProgressivePhotoOfTwelveMegapixelsInTheSame() throws PictureRefusedException {
        assertCheap(JpegMaker.of(TestPictures.scene(4_000, 3_000, BufferedImage.TYPE_INT_RGB), true), "image/jpeg");
    }

    @Test
    void holdsDrawingsOfTwelveMegapixelsInTheSame() throws PictureRefusedException {
        for (boolean interlaced : new boolean[] {false, true}) {
            byte[] drawing = PngMaker.begin(4_000, 3_000, 8, PngMaker.COLOUR, interlaced)
                    .data(new byte[bytesOf(4_000, 3_000, interlaced)])
                    .end();
            assertCheap(drawing, "image/png");
        }
    }

    @Test
    void makesNoTemporaryFile(@TempDir Path folder) throws Exception {
        java.io.File before = ImageIO.getCacheDirectory();
        ImageIO.setCacheDirectory(folder.toFile());
        try (WatchService watch = FileSystems.getDefault().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            HostilePicturesTest.cleaned().forEach(PictureCostTest::take);
            assertThat(happened(watch)).isNull();
            new FileCacheImageInputStream(new ByteArrayInputStream(new byte[1]), folder.toFile()).close();
            assertThat(happened(watch))
                    .as("a temporary file would have been seen")
                    .isNotNull();
        } finally {
            ImageIO.setCacheDirectory(before);
        }
    }

    @Test
    void leavesTheSettingsOfTheHostAlone() {
        boolean cache = ImageIO.getUseCache();
        String headless = System.getProperty("java.awt.headless", "not said");
        HostilePicturesTest.cleaned().limit(20).forEach(PictureCostTest::take);
        assertThat(ImageIO.getUseCache()).isEqualTo(cache).isTrue();
        assertThat(System.getProperty("java.awt.headless", "not said")).isEqualTo(headless);
    }

    private static CheckedPicture assertCheap(byte[] picture, String mediaType) throws PictureRefusedException {
        PictureGate.standard().accept(JpegMaker.small(), "image/jpeg");
        long before = THREADS.getCurrentThreadAllocatedBytes();
        CheckedPicture taken = PictureGate.standard().accept(picture, mediaType);
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST);
        return taken;
    }

    /** The bytes of all rows of a colour picture. */
    private static int bytesOf(int width, int height, boolean interlaced) {
        return (int) new PngHeader(new Size(width, height), 8, PngHeader.Kind.COLOUR, interlaced).bytes();
    }

    private static void take(HostilePicture picture) {
        try {
            PictureGate.standard().accept(picture.make().make(), picture.mediaType());
        } catch (PictureRefusedException refused) {
            throw new AssertionError(picture.name(), refused);
        }
    }

    @Nullable
    private static WatchKey happened(WatchService watch) throws InterruptedException, IOException {
        return watch.poll(500, TimeUnit.MILLISECONDS);
    }
}
