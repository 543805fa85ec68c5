package org.threecolumns.commandline;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.logging.LogManager;

/** Where the program starts: {@code java -jar three-columns.jar check record.json --stage meeting}. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends with its exit code: 0 done, 1 the check found errors, 2 the input cannot be read,
     * 3 refused, 64 wrong usage.
     *
     * @param arguments a command with its options; {@code --help} lists them
     */
    public static void main(String[] arguments) {
        // No library may write on our standard error; Hibernate Validator tells its version there when it is first
        // used.
        LogManager.getLogManager().reset();
        // The streams themselves and not System.out: that one speaks the machine's own encoding.
        Surroundings surroundings = new Surroundings(
                // A file stream asks a pipe for its length when it is read whole, and a pipe has none.
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Path.of(""),
                () -> LocalDate.now(ZoneId.systemDefault()),
                new Disk.Real());
        System.exit(Program.run(surroundings, arguments).code());
    }
}
