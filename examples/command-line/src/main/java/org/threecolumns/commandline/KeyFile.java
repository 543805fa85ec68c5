package org.threecolumns.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.threecolumns.share.HostKey;

/** A file that holds the host's secret. */
final class KeyFile {
    private static final int MOST_BYTES = 1 << 16;

    private KeyFile() {}

    /** @throws RefusedException if it cannot be read or holds no key; nothing of it is told */
    static HostKey read(Surroundings surroundings, String name) {
        try (InputStream in = Files.newInputStream(surroundings.folder().resolve(name))) {
            return HostKey.of(in.readNBytes(MOST_BYTES));
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedException("--key: a file of at least 32 random bytes expected");
        }
    }
}
