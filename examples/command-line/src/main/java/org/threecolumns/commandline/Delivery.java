package org.threecolumns.commandline;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Everything that one command puts somewhere: all of it arrives, or nothing changes. */
final class Delivery {
    private final Map<Output, byte[]> parts = new LinkedHashMap<>();

    /** {@return this delivery with one more part; parts arrive in the order in which they are added} */
    Delivery with(Output output, byte[] bytes) {
        parts.put(output, bytes);
        return this;
    }

    /** @throws RefusedException if it cannot be written; then nothing is left of it */
    void send() {
        boolean arrived = false;
        try {
            for (Map.Entry<Output, byte[]> part : parts.entrySet()) {
                part.getKey().prepare(part.getValue());
            }
            for (Output output : parts.keySet()) {
                output.place();
            }
            arrived = true;
        } catch (IOException e) {
            // The system's own words would show file names.
            throw new RefusedException("the output cannot be written; nothing was left behind");
        } finally {
            if (!arrived) {
                parts.keySet().forEach(Output::undo);
            }
        }
    }
}
