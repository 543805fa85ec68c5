package org.threecolumns.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * The lines of a stream as bytes, one at a time. Lines end with a line feed or with the stream. Of a line that is too long
 * nothing is kept; it is passed over in small pieces.
 */
final class PhysicalLines {
    private static final int PIECE = 1 << 16;
    /** Few steps, so that a line up to the limit costs little more memory than itself. */
    private static final int GROWTH = 4;

    private final InputStream in;
    private final int limit;
    private final BooleanSupplier stop;
    private final byte[] piece = new byte[PIECE];
    private int position;
    private int end;
    private byte[] line = new byte[PIECE];
    private int length;
    private boolean tooLong;
    private boolean stopped;
    private long number;

    PhysicalLines(InputStream in, int limit, BooleanSupplier stop) {
        this.in = in;
        this.limit = limit;
        this.stop = stop;
    }

    /** Goes to the next line. {@return whether there is one; there is none either once the caller has stopped} */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        boolean begun = false;
        while (hasMore()) {
            begun = true;
            int from = position;
            while (position < end && piece[position] != '\n') {
                position++;
            }
            append(from, position);
            if (position < end) {
                position++;
                number++;
                return true;
            }
        }
        if (begun && !stopped) {
            number++;
        }
        return begun && !stopped;
    }

    /** {@return the number of the line, from 1; after the last line, how many there were} */
    long number() {
        return number;
    }

    /** {@return whether reading ended because the caller wanted it} */
    boolean isStopped() {
        return stopped;
    }

    boolean isTooLong() {
        return tooLong;
    }

    /** {@return the bytes of the line without its end} */
    byte[] bytes() {
        return Arrays.copyOf(line, length);
    }

    private boolean hasMore() throws IOException {
        if (stop.getAsBoolean()) {
            stopped = true;
            return false;
        }
        if (position == end) {
            position = 0;
            end = Math.max(0, in.read(piece, 0, PIECE));
        }
        return position < end;
    }

    private void append(int from, int to) {
        int count = to - from;
        if (tooLong || count > limit - length) {
            tooLong = true;
            line = line.length > PIECE ? new byte[PIECE] : line;
            length = 0;
            return;
        }
        if (length + count > line.length) {
            line = Arrays.copyOf(line, (int) Math.min(limit, Math.max((long) line.length * GROWTH, length + count)));
        }
        System.arraycopy(piece, from, line, length, count);
        length += count;
    }
}
