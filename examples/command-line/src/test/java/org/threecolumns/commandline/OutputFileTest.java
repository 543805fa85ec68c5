package org.threecolumns.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    /** Large enough for 16 bites, so that there are 20 steps at which writing can fail. */
    private static final byte[] LARGE = new byte[1 << 20];

    private static final byte[] OLD = {1, 2, 3};

    @TempDir
    Path folder;

    @BeforeEach
    void fill() {
        Arrays.fill(LARGE, (byte) 'x');
    }

    @Test
    void writesAllBytesForTheOwnerOnly() throws IOException {
        send(new Disk.Real(), false, LARGE);

        assertThat(folder.resolve("out")).hasBinaryContent(LARGE);
        assertThat(names(folder)).containsExactly("out");
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("out"))))
                .isEqualTo("rw-------");
    }

    @Test
    void leavesNothingWhicheverStepFails() throws IOException {
        int steps = stepsOf(false);
        assertThat(steps).isGreaterThanOrEqualTo(19);

        for (int step = 1; step <= steps; step++) {
            FailingDisk disk = new FailingDisk(step);
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> send(disk, false, LARGE))
                    .withMessage("the output cannot be written; nothing was left behind");
            assertThat(names(folder)).as("after step %d", step).isEmpty();
        }
    }

    @Test
    void leavesTheOldFileWhicheverStepFails() throws IOException {
        Files.write(folder.resolve("out"), OLD);
        int steps = stepsOf(true);
        Files.write(folder.resolve("out"), OLD);

        for (int step = 1; step <= steps; step++) {
            FailingDisk disk = new FailingDisk(step);
            assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> send(disk, true, LARGE));
            assertThat(names(folder)).as("after step %d", step).containsExactly("out");
            assertThat(folder.resolve("out")).hasBinaryContent(OLD);
        }
    }

    @Test
    void takesTheFirstFileBackWhenTheSecondCannotBePlaced() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        FailingDisk counting = new FailingDisk(0);
        pair(counting, false).send();
        Files.delete(folder.resolve("out"));
        Files.delete(other.resolve("receipt"));

        for (int step = 1; step <= counting.steps(); step++) {
            FailingDisk disk = new FailingDisk(step);
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> pair(disk, false).send());
            assertThat(names(folder)).as("after step %d", step).containsExactly("other");
            assertThat(names(other)).as("after step %d", step).isEmpty();
        }
    }

    @Test
    void putsTheReplacedFirstFileBackWhenTheSecondCannotBePlaced() throws IOException {
        Path receipt = Files.createDirectory(folder.resolve("other")).resolve("receipt");
        Files.write(receipt, OLD);
        FailingDisk counting = new FailingDisk(0);
        pair(counting, true).send();
        Files.delete(folder.resolve("out"));
        Files.write(receipt, OLD);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> pair(new FailingDisk(counting.steps()), true).send());

        assertThat(receipt).hasBinaryContent(OLD);
        assertThat(names(folder.resolve("other"))).containsExactly("receipt");
        assertThat(names(folder)).containsExactly("other");
    }

    @Test
    void takesTheFileBackWhenStandardOutputFails() throws IOException {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("closed");
            }
        };
        Delivery delivery = new Delivery()
                .with(Output.of(surroundings(new Disk.Real()), "--receipt", "out", false), OLD)
                .with(new StandardOutput(broken), OLD);

        assertThatExceptionOfType(RefusedException.class).isThrownBy(delivery::send);

        assertThat(names(folder)).isEmpty();
    }

    @Test
    void neverReplacesAFileThatAppearedMeanwhile() throws IOException {
        Output output = Output.of(surroundings(new Disk.Real()), "--out", "out", false);
        Files.write(folder.resolve("out"), OLD);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> new Delivery().with(output, LARGE).send());

        assertThat(folder.resolve("out")).hasBinaryContent(OLD);
        assertThat(names(folder)).containsExactly("out");
    }

    @Test
    void refusesWhatIsNoNewFile() throws IOException {
        Files.write(folder.resolve("file"), OLD);
        Files.createDirectory(folder.resolve("folder"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("file"));
        Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("missing"));

        assertRefused("file", false, "the file exists");
        assertRefused("link", false, "is a symbolic link");
        assertRefused("link", true, "is a symbolic link");
        assertRefused("nowhere", true, "is a symbolic link");
        assertRefused("folder", true, "something that is not a file");
        assertRefused("..", true, "something that is not a file");
        assertRefused("/", true, "something that is not a file");
        assertRefused("missing/out", false, "no such folder");
        assertRefused("file/out", false, "no such folder");
        assertRefused("new/", false, "no such folder");
        assertRefused("a\0b", false, "no such folder");
        assertThat(folder.resolve("file")).hasBinaryContent(OLD);
    }

    @Test
    void standardOutputGetsNothingBeforeEverythingIsReady() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Surroundings failing = surroundings(new FailingDisk(2));
        Delivery delivery = new Delivery()
                .with(new StandardOutput(out), OLD)
                .with(Output.of(failing, "--out", "out", false), LARGE);

        assertThatExceptionOfType(RefusedException.class).isThrownBy(delivery::send);

        assertThat(out.size()).isZero();
    }

    private void assertRefused(String name, boolean force, String words) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Output.of(surroundings(new Disk.Real()), "--out", name, force))
                .withMessageStartingWith("--out: ")
                .withMessageContaining(words);
    }

    private int stepsOf(boolean force) {
        FailingDisk counting = new FailingDisk(0);
        send(counting, force, LARGE);
        folder.resolve("out").toFile().delete();
        return counting.steps();
    }

    private Delivery pair(Disk disk, boolean force) {
        Surroundings surroundings = surroundings(disk);
        return new Delivery()
                .with(Output.of(surroundings, "--receipt", "other/receipt", force), LARGE)
                .with(Output.of(surroundings, "--out", "out", force), LARGE);
    }

    private void send(Disk disk, boolean force, byte[] bytes) {
        new Delivery()
                .with(Output.of(surroundings(disk), "--out", "out", force), bytes)
                .send();
    }

    private Surroundings surroundings(Disk disk) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        return new Surroundings(
                InputStream.nullInputStream(), nowhere, nowhere, folder, () -> CommandLineRun.TODAY, disk);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
