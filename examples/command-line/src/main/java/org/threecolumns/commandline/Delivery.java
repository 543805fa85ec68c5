package org.threecolumns.commandline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Everything that one command puts somewhere: all of it arrives, or nothing changes. */
final class Delivery {
    private record Part(Output output, byte[] bytes) {}

    private final List<Part> parts = new ArrayList<>();

    /** {@return this delivery with one more part; parts arrive in the order in which they are added} */
    Delivery with(Output output, byte[] bytes) {
        parts.add(new Part(output, bytes));
        return this;
    }

    /** @throws RefusedException if it cannot be written; then nothing is left of it */
    void send() {
        boolean arrived = false;
        try {
            for (Part part : parts) {
                part.output().prepare(part.bytes());
            }
            for (Part part : parts) {
                part.output().place();
            }
            arrived = true;
        } catch (IOException e) {
            // The system's own words would show file names.
            throw new RefusedException("the output cannot be written; nothing was left behind");
        } finally {
            if (!arrived) {
                parts.forEach(part -> part.output().undo());
            }
        }
    }
}
