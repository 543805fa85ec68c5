package org.threecolumns.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.threecolumns.share.KeptBack;

/** One run over one file: takes every text that the lookers find, keeps what must not be there, and watches the limits. */
final class Search {
    /** What may be unpacked from one file altogether. */
    static final long MOST_BYTES = 256L << 20;

    /** Fewer letters than this can stand by chance in bytes that are no text. */
    private static final int FEWEST_LETTERS_IN_BYTES = 10;

    /** Where a text stands. */
    private record Where(Spot spot, int page, boolean isBytes) {}

    private final KeptBack kept;
    private final CopyMark mark;
    private final KeptBack.Look<Where> look;
    private final Set<Leak> leaks = new LinkedHashSet<>();
    private final Set<Gap> gaps = new LinkedHashSet<>();
    private final Set<ByteBuffer> lookedThrough = new HashSet<>();
    private @Nullable Spot inside;
    private long bytesLeft = MOST_BYTES;
    private long texts;
    private int pictures;
    private boolean isMarked;

    Search(KeptBack kept, CopyMark mark) {
        this.kept = kept;
        this.mark = mark;
        this.look = kept.look((begins, ends, what) -> found(ends, what));
    }

    /** Takes a text; it goes on where the one before ended. */
    void text(Spot spot, int page, String text) {
        texts++;
        isMarked = isMarked || mark.isIn(text);
        look.read(new Where(outermost(spot), page, false), text);
    }

    void text(Spot spot, String text) {
        text(spot, 0, text);
    }

    /** Takes bytes of which nobody knows what they are; the same bytes are looked through once. */
    void bytes(Spot spot, byte[] bytes) {
        if (!lookedThrough.add(ByteBuffer.wrap(bytes))) {
            return;
        }
        Where where = new Where(outermost(spot), 0, true);
        boolean isText = Readings.utf8(bytes).isPresent();
        for (String reading : Readings.of(bytes)) {
            texts++;
            if (isText) {
                look.read(where, reading);
            } else {
                look.readBytes(where, reading);
            }
            end();
        }
    }

    /** Says that what comes next has nothing to do with what came before. */
    void end() {
        look.end();
    }

    void gap(Spot spot, Gap.Why why) {
        gaps.add(new Gap(outermost(spot), why));
    }

    void picture() {
        pictures++;
    }

    /** Runs a look into something that is packed in the file; what it finds stands where the packing stands. */
    void inside(Spot spot, Runnable inner) {
        Spot before = inside;
        inside = outermost(spot);
        try {
            inner.run();
        } finally {
            inside = before;
        }
    }

    /** {@return all bytes of the stream, as far as the limit of this run allows; what is cut off is a gap} */
    byte[] unpack(Spot spot, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(bytesLeft, Integer.MAX_VALUE - 8));
        bytesLeft -= bytes.length;
        if (bytesLeft == 0 && in.read() >= 0) {
            gap(spot, Gap.Why.TOO_LARGE);
        }
        return bytes;
    }

    ProofReport report() {
        end();
        if (!isMarked) {
            gap(Spot.RAW_BYTES, Gap.Why.NOT_THIS_COPY);
        }
        return new ProofReport(new ArrayList<>(leaks), new ArrayList<>(gaps), kept.notProvable(), texts, pictures);
    }

    private void found(Where where, KeptBack.What what) {
        if (!where.isBytes() || what.letters() >= FEWEST_LETTERS_IN_BYTES) {
            OptionalInt page = where.page() == 0 ? OptionalInt.empty() : OptionalInt.of(where.page());
            leaks.add(new Leak(where.spot(), page, what.reason(), what.source()));
        }
    }

    private Spot outermost(Spot spot) {
        return inside == null ? spot : inside;
    }
}
