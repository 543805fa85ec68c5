package org.threecolumns.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** A stream of any length is read in a small machine. */
class ManyLinesTest {
    private static final int GUARD_SECONDS = 180;

    private record Run(String end, long records, long peak, long millis, long mean) {}

    @Test
    void fiftyThousandRecordsNeedNoMoreMemoryThanFiveThousand(TestReporter reporter) throws Exception {
        Run few = run("-Xmx256m", 5_000, 0);
        Run many = run("-Xmx256m", 50_000, 0);
        reporter.publishEntry("50 000 lines of " + many.mean() + " bytes: " + many.millis() + " ms, peak "
                + many.peak() / 1024 + " KiB; 5 000 lines: peak " + few.peak() / 1024 + " KiB");
        assertThat(few.records()).isEqualTo(5_000);
        assertThat(many.records()).isEqualTo(50_000);
        assertThat(many.end()).isEqualTo("ALL_GOOD");
        assertThat(many.mean()).isBetween(2_000L, 2_300L);
        assertThat(many.peak()).isPositive().isLessThan(few.peak() * 12 / 10);
    }

    /** The heap is smaller than the line. */
    @Test
    void aLineOf64MebibytesIsNotHeld() throws Exception {
        Run run = run("-Xmx48m", 500, 64);
        assertThat(run.end()).isEqualTo("UNREADABLE");
        assertThat(run.records()).isEqualTo(500);
    }

    private static Run run(String heap, int lines, int longLine) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:+UseSerialGC",
                "-cp",
                classpath(),
                ManyLines.class.getName(),
                String.valueOf(lines),
                String.valueOf(longLine)));
        Process machine = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            assertThat(machine.waitFor(GUARD_SECONDS, TimeUnit.SECONDS)).isTrue();
            String said = new String(machine.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(machine.exitValue()).as(said).isZero();
            String[] words = said.trim().split(" ", -1);
            return new Run(
                    words[0],
                    Long.parseLong(words[1]),
                    Long.parseLong(words[2]),
                    Long.parseLong(words[3]),
                    Long.parseLong(words[4]));
        } finally {
            machine.destroyForcibly();
        }
    }

    private static String classpath() {
        Stream<Class<?>> oneOfEach = Stream.of(
                CaseRecordLines.class,
                ManyLines.class,
                ObjectMapper.class,
                JsonFactory.class,
                JsonProperty.class,
                jakarta.validation.Valid.class);
        return Stream.concat(Stream.of("target/classes", "target/test-classes"), oneOfEach.map(ManyLinesTest::place))
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
