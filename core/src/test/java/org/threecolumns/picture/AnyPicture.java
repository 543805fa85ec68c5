package org.threecolumns.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.threecolumns.fuzz.Findings;
import org.threecolumns.fuzz.Told;

/** What holds at the gate whatever bytes come. */
final class AnyPicture {
    private static final PictureGate GATE = PictureGate.standard();

    private AnyPicture() {}

    static Stream<byte[]> corpus() {
        return Findings.and(
                AnyPictureFuzz.class,
                HostilePicturesTest.all().map(picture -> picture.make().make()));
    }

    /** It is taken as clean pixels within the limits, or refused without a word of it. */
    static void isCleanedOrRefused(byte[] file) {
        CheckedPicture taken;
        try {
            taken = GATE.clean(file);
        } catch (PictureRefusedException refusal) {
            assertThat(refusal.getCause()).isNull();
            assertThat(refusal.getSuppressed()).isEmpty();
            assertThat(Told.by(refusal)).doesNotContain(TestPictures.CANARY).doesNotContain("javax.imageio");
            return;
        }
        isClean(taken);
        agreesWithWhatTheFileSays(file, taken);
    }

    private static void isClean(CheckedPicture taken) {
        assertThat(WrittenParts.of(taken)).isSubsetOf(WrittenParts.ALLOWED);
        assertThat(taken.bytes()).hasSizeLessThanOrEqualTo(PictureLimit.BYTES.standard());
        assertThat(Math.max(taken.width(), taken.height())).isLessThanOrEqualTo(PictureLimit.SIDE.standard());
        try {
            CheckedPicture again = GATE.accept(taken.bytes(), taken.format().mediaType());
            assertThat(again.changes()).isEmpty();
            assertThat(again.bytes()).isEqualTo(taken.bytes());
        } catch (PictureRefusedException refusal) {
            throw new AssertionError("what the gate wrote is refused", refusal);
        }
    }

    /** A record that holds the file can be opened, because looking at it refuses nothing that cleaning takes. */
    private static void agreesWithWhatTheFileSays(byte[] file, CheckedPicture taken) {
        try {
            PictureOutline outline = GATE.inspect(file);
            assertThat(outline.width() * outline.height()).isGreaterThanOrEqualTo(taken.width() * taken.height());
        } catch (PictureRefusedException refusal) {
            throw new AssertionError("what the gate takes is refused when it is looked at", refusal);
        }
    }
}
