package org.threecolumns.share;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/**
 * What a copy was made with. The same for all records, so that it tells nothing of what was hidden.
 *
 * @param library the version of this library
 * @param table the beginning of the digest of the sharing table, 12 hexadecimal digits
 */
record MadeWith(String library, String table) {
    private static final String BUILD = "build.properties";
    private static final int ENOUGH_DIGITS = 12;

    /** Read when the first copy is made. */
    private static final class ThisLibrary {
        static final MadeWith MADE_WITH = new MadeWith(version(), tableDigest());
    }

    static MadeWith thisLibrary() {
        return ThisLibrary.MADE_WITH;
    }

    private static String version() {
        Properties build = new Properties();
        try (InputStream in = Objects.requireNonNull(MadeWith.class.getResourceAsStream(BUILD), BUILD)) {
            build.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return build.getProperty("version", "");
    }

    private static String tableDigest() {
        StringBuilder lines = new StringBuilder();
        SharingTable.standard().rows().values().forEach(row -> {
            lines.append(row.name());
            for (Purpose purpose : Purpose.values()) {
                lines.append(' ').append(row.of(purpose));
            }
            lines.append('\n');
        });
        return ViewDigest.of(lines.toString().getBytes(StandardCharsets.UTF_8))
                .hash()
                .substring(0, ENOUGH_DIGITS);
    }
}
