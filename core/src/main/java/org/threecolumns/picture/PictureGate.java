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
        return cleaned(bytes, format(bytes, mediaType));
    }

    /**
     * {@return the picture as it may leave in a copy: the same as {@link #accept} gives, whatever the bytes were said to be}
     *
     * <p>For pictures of a record, which may have come into it by other programs. What the gate wrote is decoded, and kept as
     * it is; everything else is written anew.
     *
     * @param bytes a whole file; not changed, and not to be changed meanwhile
     * @throws PictureRefusedException if it is no PNG or JPEG, too large, damaged or of a rare kind; says what would be right
     */
    public CheckedPicture clean(byte[] bytes) throws PictureRefusedException {
        return cleaned(bytes, format(bytes));
    }

    /**
     * {@return what a picture says of itself}
     *
     * <p>Nothing is decoded and nothing is changed: this is for records that are opened, which must stay as they are. The
     * file is taken apart down to its last part, so that one that is cut off, of a rare kind or larger than the limits is
     * refused; whether its pixels are sound, only {@link #accept} and {@link #clean} find out.
     *
     * @param bytes a whole file; not changed, and not to be changed meanwhile
     * @throws PictureRefusedException if it is no PNG or JPEG, too large, cut off or of a rare kind; says what would be right
     */
    public PictureOutline inspect(byte[] bytes) throws PictureRefusedException {
        return outline(bytes, format(bytes));
    }

    /**
     * {@return what a picture says of itself, as {@link #inspect(byte[])}}
     *
     * @param bytes a whole file; not changed, and not to be changed meanwhile
     * @param mediaType what the sender says that it is: {@code image/png} or {@code image/jpeg}
     * @throws PictureRefusedException if it is anything else, too large, cut off or of a rare kind; says what would be right
     */
    public PictureOutline inspect(byte[] bytes, String mediaType) throws PictureRefusedException {
        return outline(bytes, format(bytes, mediaType));
    }

    private PictureFormat format(byte[] bytes, String mediaType) throws PictureRefusedException {
        Objects.requireNonNull(mediaType, "mediaType");
        PictureFormat format = format(bytes);
        PictureFormat declared = PictureFormat.ofMediaType(mediaType)
                .orElseThrow(() -> new PictureRefusedException(PictureRefusal.MEDIA_TYPE_NOT_TAKEN));
        if (declared != format) {
            throw new PictureRefusedException(PictureRefusal.MEDIA_TYPE_DIFFERS);
        }
        return format;
    }

    private PictureFormat format(byte[] bytes) throws PictureRefusedException {
        requireLength(Objects.requireNonNull(bytes, "bytes").length);
        return Signature.read(ByteView.of(bytes));
    }

    private PictureOutline outline(byte[] bytes, PictureFormat format) throws PictureRefusedException {
        ByteView file = ByteView.of(bytes);
        Size size = switch (format) {
            case PNG -> PngFile.read(file, limits).header().size();
            case JPEG -> JpegFile.read(file, limits).header().size();
        };
        return new PictureOutline(format, size.width(), size.height());
    }

    private CheckedPicture cleaned(byte[] bytes, PictureFormat format) throws PictureRefusedException {
        ByteView file = ByteView.of(bytes);
        return switch (format) {
            case PNG -> png(bytes, PngFile.read(file, limits));
            case JPEG -> jpeg(bytes, JpegFile.read(file, limits));
        };
    }

    private CheckedPicture png(byte[] bytes, PngFile file) throws PictureRefusedException {
        Set<PictureChange> changes = EnumSet.noneOf(PictureChange.class);
        note(changes, PictureChange.METADATA_REMOVED, file.carriesMore());
        note(changes, PictureChange.PAINTED_ON_WHITE, file.hasAlpha());
        note(changes, PictureChange.REDUCED_TO_8_BITS, file.header().isDeep());
        Pixels pixels = new PngReading(file).pixels().inGreyIfGrey();
        Pixels finished = finished(pixels, file.orientation(), changes);
        if (changes.isEmpty() && PngWriting.couldHaveWritten(bytes, finished)) {
            return new CheckedPicture(bytes.clone(), PictureFormat.PNG, pixels.size(), pixels.size(), changes);
        }
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
