package org.threecolumns.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What every run of a fuzz target starts from: our own hostile files, and every input that once failed. */
public final class Findings {
    /** Larger files slow every other try down; the tests of hostile files read them. */
    private static final int MOST_BYTES = 1 << 16;

    private Findings() {}

    /**
     * {@return the kept findings of a target, then its own files as far as they are small}
     *
     * @param target the class of the fuzz target; Jazzer keeps its findings in the folder of the test resources that this
     *     method reads, so that the next ordinary build tries them again
     * @param own files that the target is to start from
     */
    public static Stream<byte[]> and(Class<?> target, Stream<byte[]> own) {
        return Stream.concat(kept(target), own.filter(bytes -> bytes.length <= MOST_BYTES));
    }

    /** {@return the same as arguments of a test} */
    public static Stream<Arguments> asArguments(Stream<byte[]> files) {
        return files.map(bytes -> Arguments.of((Object) bytes));
    }

    /** {@return the folder in which the findings of a target are kept} */
    static Path folder(Class<?> target) {
        return Path.of("src/test/resources", target.getName().replace('.', '/') + "Inputs");
    }

    private static Stream<byte[]> kept(Class<?> target) {
        Path folder = folder(target);
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(folder + ": a folder for the findings is expected");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().map(Findings::bytes).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
