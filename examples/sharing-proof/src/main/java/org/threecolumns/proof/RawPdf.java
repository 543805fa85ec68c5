package org.threecolumns.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.InflaterInputStream;

/** The bytes of a PDF as they lie in the file: what stands before it, after it, and in older states of it. */
final class RawPdf {
    private static final int MOST_REVISIONS = 20;

    private final Search search;
    private final byte[] file;
    private final String letters;

    RawPdf(Search search, byte[] file) {
        this.search = search;
        this.file = file;
        this.letters = new String(file, StandardCharsets.ISO_8859_1);
    }

    /**
     * @param knownStreams how many streams the table of objects knows
     * @param earlier looks into an older state of the file
     */
    void look(int knownStreams, Consumer<byte[]> earlier) {
        search.bytes(Spot.RAW_BYTES, file);
        List<Integer> ends = ends("%%EOF");
        outside(ends);
        if (ends.size() > MOST_REVISIONS) {
            search.gap(Spot.EARLIER_REVISION, Gap.Why.TOO_LARGE);
        }
        ends.stream()
                .limit(Math.min(MOST_REVISIONS, Math.max(0, ends.size() - 1)))
                .forEach(end -> earlier.accept(Arrays.copyOf(file, end)));
        List<Integer> starts = ends("stream");
        starts.removeIf(end -> letters.startsWith("endstream", end - "endstream".length()));
        if (starts.size() > knownStreams) {
            starts.forEach(this::looseStream);
        }
    }

    /** Before the first mark and after the last there is no PDF, so that every letter counts. */
    private void outside(List<Integer> ends) {
        int end = ends.isEmpty() ? file.length : ends.get(ends.size() - 1);
        for (byte[] part : List.of(
                Arrays.copyOf(file, Math.max(0, letters.indexOf("%PDF-"))),
                Arrays.copyOfRange(file, end, file.length))) {
            for (String reading : Readings.of(part)) {
                search.text(Spot.RAW_BYTES, reading);
                search.end();
            }
        }
    }

    private List<Integer> ends(String mark) {
        List<Integer> ends = new ArrayList<>();
        for (int at = letters.indexOf(mark); at >= 0; at = letters.indexOf(mark, at + 1)) {
            ends.add(at + mark.length());
        }
        return ends;
    }

    /** A stream that no table names any more is still there for whoever looks. */
    private void looseStream(int begins) {
        int start = begins;
        while (start < file.length && (file[start] == '\r' || file[start] == '\n')) {
            start++;
        }
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(file, start, file.length - start))) {
            search.bytes(Spot.STREAM, search.unpack(Spot.STREAM, in));
        } catch (IOException notPacked) {
            // As it lies it has been looked at already.
            search.end();
        }
    }
}
