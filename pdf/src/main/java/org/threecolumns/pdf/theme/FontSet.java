package org.threecolumns.pdf.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The files of a typeface, one for each face. The bytes are kept as they were given and not looked into. */
public final class FontSet {

    private final Map<Face, byte[]> files;

    private FontSet(Map<Face, byte[]> files) {
        this.files = files;
    }

    /**
     * {@return a typeface of the caller's own}
     *
     * @param regular a TrueType file for running text
     * @param bold a TrueType file for headings
     * @throws IllegalArgumentException if a file is empty
     */
    public static FontSet of(byte[] regular, byte[] bold) {
        Map<Face, byte[]> files = new EnumMap<>(Face.class);
        files.put(Face.REGULAR, Objects.requireNonNull(regular, "regular").clone());
        files.put(Face.BOLD, Objects.requireNonNull(bold, "bold").clone());
        if (files.values().stream().anyMatch(file -> file.length == 0)) {
            throw new IllegalArgumentException("font: empty; a TrueType file expected");
        }
        return new FontSet(files);
    }

    /** {@return the shipped typeface Andika, made for beginning readers} */
    public static FontSet andika() {
        return of(shipped("Andika-Regular.ttf"), shipped("Andika-Bold.ttf"));
    }

    private static byte[] shipped(String name) {
        try (InputStream in = FontSet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + ": not in this library");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return a copy of the file of a face}
     *
     * @param face which face
     */
    public byte[] file(Face face) {
        return Objects.requireNonNull(files.get(face), "face").clone();
    }
}
