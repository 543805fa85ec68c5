package org.threecolumns.commandline;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * What a command meets outside itself. Handed in, so that tests can run commands side by side in one process.
 *
 * @param in standard input
 * @param out standard output; bytes, because what we write is UTF-8 whatever the machine's own encoding is
 * @param err standard error, likewise
 * @param folder where relative file names start
 * @param today the day to use where none is given
 * @param disk how files come into being
 */
record Surroundings(
        InputStream in, OutputStream out, OutputStream err, Path folder, Supplier<LocalDate> today, Disk disk) {
    /** The file name that stands for standard input or output. */
    static final String STREAM = "-";

    PrintWriter messages() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    PrintWriter answers() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }
}
