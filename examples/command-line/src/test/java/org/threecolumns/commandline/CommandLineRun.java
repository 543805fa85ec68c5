package org.threecolumns.commandline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Runs commands in this process, in a folder and with streams of their own. */
final class CommandLineRun {
    /** What stands for today in tests. */
    static final LocalDate TODAY = LocalDate.of(2026, 3, 14);

    /** The four sample cases. */
    static final List<String> SAMPLES =
            List.of("case-a-harlow-bright", "case-b-morgan-rees", "case-c-idowu-lane", "case-d-pritchard");

    private final Path folder;
    private InputStream in = InputStream.nullInputStream();
    private Disk disk = new Disk.Real();

    CommandLineRun(Path folder) {
        this.folder = folder;
    }

    /** What a command left behind. */
    record Result(Exit exit, ByteArrayOutputStream outStream, ByteArrayOutputStream errStream) {
        byte[] outBytes() {
            return outStream.toByteArray();
        }

        String out() {
            return outStream.toString(StandardCharsets.UTF_8);
        }

        String err() {
            return errStream.toString(StandardCharsets.UTF_8);
        }
    }

    /** {@return the bytes of a sample record} */
    static byte[] sample(String name) {
        try {
            return Files.readAllBytes(Path.of(System.getProperty("records")).resolve(name + ".json"));
        } catch (IOException e) {
            throw new IllegalStateException("no sample of that name", e);
        }
    }

    CommandLineRun withSample(String name, String file) throws IOException {
        Files.write(folder.resolve(file), sample(name));
        return this;
    }

    CommandLineRun withInput(byte[] bytes) {
        return withInput(new ByteArrayInputStream(bytes));
    }

    CommandLineRun withInput(InputStream other) {
        in = other;
        return this;
    }

    CommandLineRun withDisk(Disk other) {
        disk = other;
        return this;
    }

    Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return run(out, out, arguments);
    }

    /** Runs with a standard output that fails. */
    Result runInto(OutputStream broken, String... arguments) {
        return run(broken, new ByteArrayOutputStream(), arguments);
    }

    private Result run(OutputStream out, ByteArrayOutputStream seen, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(in, out, err, folder, () -> TODAY, disk);
        Exit exit = Program.run(surroundings, arguments);
        return new Result(exit, seen, err);
    }

    /** {@return the names of everything in the folder, sorted; hidden files too} */
    List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
