package org.threecolumns.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.problem.Problem;
import org.threecolumns.problem.ProblemCode;
import org.threecolumns.problem.ReadLimit;
import org.threecolumns.problem.ReadLimits;

@Tag("small-machine")
class CaseRecordLinesTest {
    private static final CaseRecordLines LINES = CaseRecordLines.standard();
    private static final int MIB = 1 << 20;
    private static final long SMALL_STACK = 256 * 1024;

    /** Keeps what it is told. */
    private static final class Listener implements LineHandler {
        private final List<Long> records = new ArrayList<>();
        private final List<Long> unreadable = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();

        @Override
        public LineOutcome record(long line, CaseRecord record) {
            records.add(line);
            return LineOutcome.GOOD;
        }

        @Override
        public void unreadable(long line, List<Problem> problems) {
            unreadable.add(line);
            assertThat(problems).isNotEmpty().allMatch(problem -> problem.line() == line);
            problems.forEach(problem -> words.append(problem).append(problem.message(Locale.forLanguageTag("cy"))));
        }
    }

    @Test
    void isTriedWithManyHostileStreams() {
        assertThat(HostileLines.all().map(HostileLines::name))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(20);
    }

    @ParameterizedTest
    @MethodSource("org.threecolumns.json.HostileLines#all")
    void countsEveryLineOfAnyStream(HostileLines hostile) throws IOException {
        Listener listener = new Listener();
        LinesRead read = LINES.read(new ByteArrayInputStream(hostile.bytes()), listener);
        assertThat(read.lines()).isEqualTo(hostile.lines());
        assertThat(read.records()).isEqualTo(hostile.records()).isEqualTo(listener.records.size());
        assertThat(listener.unreadable).isEqualTo(hostile.unreadable());
        assertThat(read.unreadable()).isEqualTo(hostile.unreadable().size());
        assertThat(read.unreadableLines()).extracting(UnreadableLine::line).isEqualTo(hostile.unreadable());
        assertThat(read.records() + read.unreadable() + read.empty()).isEqualTo(read.lines());
        assertThat(read.end()).isEqualTo(hostile.end());
        assertThat(read + listener.words.toString() + read.unreadableLines()).doesNotContain(HostileLines.CANARY);
    }

    @ParameterizedTest
    @MethodSource("org.threecolumns.json.HostileLines#all")
    void countsTheSameHoweverTheStreamArrives(HostileLines hostile) throws IOException {
        if (hostile.bytes().length > MIB) {
            return;
        }
        InputStream all = new ByteArrayInputStream(hostile.bytes());
        InputStream drops = new InputStream() {
            @Override
            public int read() throws IOException {
                return all.read();
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return all.read(buffer, offset, Math.min(length, 3));
            }
        };
        Listener listener = new Listener();
        assertThat(LINES.read(drops, listener).lines()).isEqualTo(hostile.lines());
        assertThat(listener.unreadable).isEqualTo(hostile.unreadable());
    }

    @Test
    void countsTheSameOnASmallStack() throws InterruptedException {
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Thread small = new Thread(
                null,
                () -> failure.set(catchThrowable(() -> {
                    for (HostileLines hostile : HostileLines.all().toList()) {
                        countsEveryLineOfAnyStream(hostile);
                    }
                })),
                "small stack",
                SMALL_STACK);
        small.start();
        small.join();
        assertThat(failure.get()).isNull();
    }

    @Test
    void tellsPhysicalLineAndColumn() throws IOException {
        String lines = "\r\n" + HostileLines.GOOD + "\n{\"formatVersion\":\"0.1\",\"case\":{\"id\":7}}\n";
        UnreadableLine bad =
                LINES.read(stream(lines), new Listener()).unreadableLines().get(0);
        assertThat(bad.line()).isEqualTo(3);
        assertThat(bad.first())
                .hasToString(bad.first().code() + " at /case/id (line 3, column 37): "
                        + bad.first().message());
    }

    @Test
    void endsInFindingsOnlyWhereEveryLineWasRead() throws IOException {
        String two = HostileLines.GOOD + "\n" + HostileLines.GOOD + "\n";
        LineHandler second = (line, record) -> line == 2 ? LineOutcome.FINDINGS : LineOutcome.GOOD;
        LinesRead read = LINES.read(stream(two), second);
        assertThat(read.end()).isEqualTo(LinesEnd.FINDINGS);
        assertThat(read.withFindings()).isEqualTo(1);
        assertThat(LINES.read(stream(two + "{"), second).end()).isEqualTo(LinesEnd.UNREADABLE);
        assertThat(read).hasToString("FINDINGS: 2 lines, 2 records, 1 with findings, 0 unreadable, 0 empty");
    }

    @Test
    void stopsWhenTheHandlerSaysSo() throws IOException {
        LinesRead read = LINES.read(
                stream((HostileLines.GOOD + "\n").repeat(5)),
                (line, record) -> line == 2 ? LineOutcome.STOP : LineOutcome.GOOD);
        assertThat(read.end()).isEqualTo(LinesEnd.STOPPED_EARLY);
        assertThat(read.lines()).isEqualTo(2);
    }

    @Test
    void stopsWhenTheCallerSaysSo() throws IOException {
        AtomicBoolean enough = new AtomicBoolean();
        LinesRead read = LINES.stoppingWhen(enough::get)
                .read(stream((HostileLines.GOOD + "\n").repeat(5)), (line, record) -> {
                    enough.set(line == 3);
                    return LineOutcome.GOOD;
                });
        assertThat(read.end()).isEqualTo(LinesEnd.STOPPED_EARLY);
        assertThat(read.records()).isEqualTo(3);
    }

    @Test
    void stopsInTheMiddleOfAnEndlessLine() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        LinesRead read = LINES.stoppingWhen(() -> asked.incrementAndGet() > 500)
                .read(new Spaces(Long.MAX_VALUE), new Listener());
        assertThat(read.end()).isEqualTo(LinesEnd.STOPPED_EARLY);
        assertThat(read.lines()).isZero();
    }

    @Test
    void honoursInterruption() throws IOException {
        LinesRead read = LINES.stoppingWhen(Thread.currentThread()::isInterrupted)
                .read(stream((HostileLines.GOOD + "\n").repeat(3)), (line, record) -> {
                    Thread.currentThread().interrupt();
                    return LineOutcome.GOOD;
                });
        assertThat(Thread.interrupted()).isTrue();
        assertThat(read.end()).isEqualTo(LinesEnd.STOPPED_EARLY);
        assertThat(read.records()).isEqualTo(1);
    }

    @Test
    void listsTenThousandUnreadableLinesAndCountsAll() throws IOException {
        LinesRead read = LINES.read(stream("{\n".repeat(25_000) + HostileLines.GOOD), new Listener());
        assertThat(read.unreadable()).isEqualTo(25_000);
        assertThat(read.records()).isEqualTo(1);
        assertThat(read.unreadableLines()).hasSize(LinesRead.MOST_LISTED);
        assertThat(read.unreadableLines().get(LinesRead.MOST_LISTED - 1).line()).isEqualTo(10_000);
    }

    @Test
    void goesOnAfterALineThatIsFarTooLong() throws IOException {
        InputStream long64 = new SequenceInputStream(new Spaces(64L * MIB), stream("\n" + HostileLines.GOOD));
        Listener listener = new Listener();
        LinesRead read = LINES.read(long64, listener);
        assertThat(read.unreadableLines().get(0).first().code()).isEqualTo(ProblemCode.DOCUMENT_TOO_LARGE);
        assertThat(read.records()).isEqualTo(1);
    }

    @Test
    void takesALineUpToTheLimitAndNoByteMore() throws IOException {
        int length = HostileLines.GOOD.length();
        ReadLimits limits = ReadLimits.standard().with(ReadLimit.DOCUMENT_BYTES, length);
        String tenTimes = HostileLines.GOOD + " ".repeat(9 * length);
        String lines = HostileLines.GOOD + "\n" + HostileLines.GOOD + " \n" + HostileLines.GOOD + "\n" + tenTimes;
        LinesRead read = CaseRecordLines.within(limits).read(stream(lines), new Listener());
        assertThat(read.records()).isEqualTo(2);
        assertThat(read.unreadableLines()).extracting(UnreadableLine::line).containsExactly(2L, 4L);
    }

    @Test
    void passesOnWhatTheStreamThrows() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return read();
            }
        };
        assertThatThrownBy(() -> LINES.read(failing, new Listener())).hasMessageContaining("the line is dead");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** So many spaces. */
    private static final class Spaces extends InputStream {
        private long left;

        Spaces(long count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int count = (int) Math.min(length, left);
            java.util.Arrays.fill(buffer, offset, offset + count, (byte) ' ');
            left -= count;
            return count == 0 ? -1 : count;
        }
    }
}
