package org.threecolumns.picture;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * The only way for a picture into a record. Takes PNG and JPEG by what the bytes are, decodes them within limits, turns them
 * upright, paints them on white, makes large ones smaller, and writes them anew: where and when a photo was taken, and
 * whatever else a file can hide, stays outside.
 *
 * <pre>{@code
 * CheckedPicture drawing = PictureGate.standard().accept(bytes, "image/png");
 * }</pre>
 *
 * <p>What the gate has written passes again unchanged. The same bytes give the same bytes on the same Java. Immutable; opens
 * no file, no socket and no window, and keeps nothing in temporary files. What a picture <em>shows</em> it cannot see: a
 * person must look at every picture before it is shared.
 */
public final class PictureGate {
    private static final PictureGate STANDARD = new PictureGate(PictureLimits.standard());

    private final PictureLimits limits;

    private PictureGate(PictureLimits limits) {
        this.limits = limits;
    }

    /** {@return the gate with the usual limits} */
    public static PictureGate standard() {
        return STANDARD;
    }

    /**
     * {@return a gate with limits of the host's own}
     *
     * @param limits how large and long pictures may be
     */
    public static PictureGate within(PictureLimits limits) {
        return new PictureGate(Objects.requireNonNull(limits, "limits"));
    }

    /**
     * {@return the picture as it may stand in a record}
     *
     * @param bytes a whole file; not changed, and not to be changed meanwhile
     * @param mediaType what the sender says that it is: {@code image/png} or {@code image/jpeg}
     * @throws PictureRefusedException if it is anything else, too large, damaged or of a rare kind; says what would be right
     */
    public CheckedPicture accept(byte[] bytes, String mediaType) throws PictureRefusedException {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(mediaType, "mediaType");
        requireLength(bytes.length);
        ByteView file = ByteView.of(bytes);
        PictureFormat format = Signature.read(file);
        PictureFormat declared = PictureFormat.ofMediaType(mediaType)
                .orElseThrow(() -> new PictureRefusedException(PictureRefusal.MEDIA_TYPE_NOT_TAKEN));
        if (declared != format) {
            throw new PictureRefusedException(PictureRefusal.MEDIA_TYPE_DIFFERS);
        }
        return switch (format) {
            case PNG -> png(PngFile.read(file, limits));
            case JPEG -> jpeg(bytes, JpegFile.read(file, limits));
        };
    }

    private CheckedPicture png(PngFile file) throws PictureRefusedException {
        Set<PictureChange> changes = EnumSet.noneOf(PictureChange.class);
        note(changes, PictureChange.METADATA_REMOVED, file.carriesMore());
        note(changes, PictureChange.PAINTED_ON_WHITE, file.hasAlpha());
        note(changes, PictureChange.REDUCED_TO_8_BITS, file.header().isDeep());
        Pixels pixels = new PngReading(file).pixels().inGreyIfGrey();
        Pixels finished = finished(pixels, file.orientation(), changes);
        byte[] written = PngWriting.write(finished);
        if (written.length <= limits.of(PictureLimit.BYTES)) {
            return new CheckedPicture(written, PictureFormat.PNG, finished.size(), pixels.size(), changes);
        }
        changes.add(PictureChange.REWRITTEN_AS_JPEG);
        return writtenAsJpeg(finished, pixels.size(), changes);
    }

    private CheckedPicture jpeg(byte[] bytes, JpegFile file) throws PictureRefusedException {
        Set<PictureChange> changes = EnumSet.noneOf(PictureChange.class);
        note(changes, PictureChange.METADATA_REMOVED, file.carriesMore());
        Pixels pixels = new JpegReading(file).pixels();
        Pixels finished = finished(pixels, file.orientation(), changes);
        if (changes.isEmpty() && JpegWriting.couldHaveWritten(bytes, file)) {
            return new CheckedPicture(bytes.clone(), PictureFormat.JPEG, pixels.size(), pixels.size(), changes);
        }
        return writtenAsJpeg(finished, pixels.size(), changes);
    }

    private Pixels finished(Pixels pixels, Orientation orientation, Set<PictureChange> changes) {
        Pixels smaller = pixels.inAtMost(limits.of(PictureLimit.KEPT_PIXELS));
        note(changes, PictureChange.MADE_SMALLER, smaller != pixels);
        Pixels upright = smaller.turned(orientation);
        note(changes, PictureChange.TURNED_UPRIGHT, upright != smaller);
        return upright;
    }

    private CheckedPicture writtenAsJpeg(Pixels pixels, Size received, Set<PictureChange> changes)
            throws PictureRefusedException {
        byte[] written = JpegWriting.write(pixels);
        int most = limits.of(PictureLimit.BYTES);
        if (written.length > most) {
            throw new PictureRefusedException(PictureRefusal.RESULT_TOO_LARGE, most, written.length);
        }
        return new CheckedPicture(written, PictureFormat.JPEG, pixels.size(), received, changes);
    }

    private void requireLength(int length) throws PictureRefusedException {
        if (length < PictureLimits.LEAST_BYTES) {
            throw new PictureRefusedException(PictureRefusal.TOO_FEW_BYTES, PictureLimits.LEAST_BYTES, length);
        }
        int most = limits.of(PictureLimit.BYTES);
        if (length > most) {
            throw new PictureRefusedException(PictureRefusal.TOO_MANY_BYTES, most, length);
        }
    }

    private static void note(Set<PictureChange> changes, PictureChange change, boolean happened) {
        if (happened) {
            changes.add(change);
        }
    }
}
