package org.threecolumns.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threecolumns.fuzz.Told;

@Tag("small-machine")
class HostilePicturesTest {
    private static final PictureGate GATE = PictureGate.standard();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long SMALL_STACK = 256 * 1024;
    private static final long MIB = 1 << 20;

    private static final List<HostilePicture> ALL = Stream.of(HostilePngs.all(), HostileJpegs.all(), OtherFiles.all())
            .flatMap(group -> group)
            .map(HostilePicture::made)
            .toList();

    static Stream<HostilePicture> all() {
        return ALL.stream();
    }

    static Stream<HostilePicture> refused() {
        return all().filter(picture -> picture.refusal().isPresent());
    }

    static Stream<HostilePicture> cleaned() {
        return all().filter(picture -> picture.refusal().isEmpty());
    }

    @Test
    void areMany() {
        assertThat(all().map(picture -> picture.mediaType() + " " + picture.name()))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void areRefusedWithTheirReason(HostilePicture picture) {
        PictureRefusedException refusal = refusal(picture);
        assertThat(refusal.code()).isEqualTo(picture.refusal().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void areRefusedWithoutAWordOfTheirContent(HostilePicture picture) {
        PictureRefusedException refusal = refusal(picture);
        assertThat(refusal.getCause()).isNull();
        assertThat(refusal.getSuppressed()).isEmpty();
        assertThat(Told.by(refusal) + refusal.message(Locale.UK) + refusal.message(Locale.forLanguageTag("cy")))
                .doesNotContain(TestPictures.CANARY)
                .doesNotContain("javax.imageio")
                .doesNotContain("{0}")
                .doesNotContain("{1}");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void areRefusedInLittleMemory(HostilePicture picture) {
        byte[] bytes = picture.make().make();
        refusal(picture);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        Throwable thrown = catchThrowable(() -> GATE.accept(bytes, picture.mediaType()));
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertThat(thrown).isInstanceOf(PictureRefusedException.class);
        assertThat(allocated).isLessThan(8 * MIB);
    }

    @ParameterizedTest
    @MethodSource("cleaned")
    void areTakenAsPixelsAndNothingElse(HostilePicture picture) throws PictureRefusedException {
        CheckedPicture taken = GATE.accept(picture.make().make(), picture.mediaType());
        assertThat(new String(taken.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain(TestPictures.CANARY);
        assertThat(taken.toString()).doesNotContain(TestPictures.CANARY);
        assertThat(taken.format().mediaType()).isEqualToIgnoringCase(picture.mediaType());
        assertThat(WrittenParts.of(taken)).isSubsetOf(WrittenParts.ALLOWED);
        assertThat(TestPictures.seen(taken.bytes()).getWidth()).isEqualTo(taken.width());
        assertThat(TestPictures.seen(taken.bytes()).getHeight()).isEqualTo(taken.height());
    }

    @ParameterizedTest
    @MethodSource("cleaned")
    void passAgainUnchangedOnceTheyAreClean(HostilePicture picture) throws PictureRefusedException {
        CheckedPicture once = GATE.accept(picture.make().make(), picture.mediaType());
        CheckedPicture twice = GATE.accept(once.bytes(), once.format().mediaType());
        assertThat(twice.bytes()).isEqualTo(once.bytes());
        assertThat(twice.changes()).isEmpty();
    }

    @Test
    void meetTheSameGateOnASmallStack() throws InterruptedException {
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Thread small = new Thread(
                null,
                () -> failure.set(catchThrowable(() -> all().forEach(HostilePicturesTest::meetsTheGate))),
                "small stack",
                SMALL_STACK);
        small.start();
        small.join();
        assertThat(failure.get()).isNull();
    }

    @Test
    void meetTheSameGateWhereverTheHostIs() {
        Locale usual = Locale.getDefault();
        List<String> expected = all().map(HostilePicturesTest::outcome).toList();
        try {
            for (String tag : List.of("tr", "ar-u-nu-arab", "th-TH-u-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(all().map(HostilePicturesTest::outcome).toList()).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void areRefusedWhereverTheyAreCut() {
        for (byte[] whole : List.of(PngMaker.small(), JpegMaker.small())) {
            String mediaType = whole[1] == 'P' ? "image/png" : "image/jpeg";
            for (int length = 0; length < whole.length; length++) {
                byte[] cut = Arrays.copyOf(whole, length);
                assertThat(catchThrowable(() -> GATE.accept(cut, mediaType)))
                        .as("first %d bytes", length)
                        .isInstanceOf(PictureRefusedException.class);
            }
        }
    }

    @Test
    void areRefusedOrTakenWhateverByteIsChanged() {
        for (byte[] whole : List.of(PngMaker.small(), JpegMaker.small())) {
            String mediaType = whole[1] == 'P' ? "image/png" : "image/jpeg";
            for (int at = 0; at < whole.length; at++) {
                for (int value : new int[] {0, 1, 0x7F, 0x80, 0xFF}) {
                    byte[] changed = JpegMaker.withByte(whole, at, value);
                    Throwable thrown = catchThrowable(() -> GATE.accept(changed, mediaType));
                    assertThat(thrown == null || thrown instanceof PictureRefusedException)
                            .as("byte %d set to %d: %s", at, value, thrown)
                            .isTrue();
                }
            }
        }
    }

    private static void meetsTheGate(HostilePicture picture) {
        String expected = picture.refusal().map(PictureRefusal::name).orElse("taken");
        assertThat(outcome(picture)).as(picture.name()).startsWith(expected);
    }

    /** The refusal with its message, or the bytes that were taken, in short. */
    private static String outcome(HostilePicture picture) {
        try {
            return "taken "
                    + Arrays.hashCode(GATE.accept(picture.make().make(), picture.mediaType())
                            .bytes());
        } catch (PictureRefusedException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static PictureRefusedException refusal(HostilePicture picture) {
        PictureRefusedException refusal = catchThrowableOfType(
                PictureRefusedException.class, () -> GATE.accept(picture.make().make(), picture.mediaType()));
        assertThat(refusal).as(picture.name()).isNotNull();
        return refusal;
    }
}
