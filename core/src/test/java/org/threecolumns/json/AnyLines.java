package org.threecolumns.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threecolumns.fuzz.Findings;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.problem.Problem;
import org.threecolumns.problem.ReadLimit;
import org.threecolumns.problem.ReadLimits;
import org.threecolumns.problem.RecordReadException;

/** What holds for reading a stream of lines whatever bytes come: each line ends as it would have ended alone. */
final class AnyLines {
    private static final ReadLimits SHORT_LINES = ReadLimits.standard().with(ReadLimit.DOCUMENT_BYTES, 2_000);
    private static final CaseRecordLines LINES = CaseRecordLines.within(SHORT_LINES);
    private static final CaseRecordReader ALONE = CaseRecordReader.within(SHORT_LINES);
    private static final String MARK = "\u00ef\u00bb\u00bf";

    private AnyLines() {}

    static Stream<byte[]> corpus() {
        return Findings.and(AnyLinesFuzz.class, HostileLines.all().map(HostileLines::bytes));
    }

    /** The outcome of each line in its order: R for a record, U for what cannot be read, E for nothing. */
    static void endAsEachWouldAlone(byte[] stream) {
        StringBuilder told = new StringBuilder();
        LinesRead read = read(stream, told);
        List<String> lines = lines(stream);
        String expected = IntStream.range(0, lines.size())
                .mapToObj(index -> alone(lines.get(index), index == 0))
                .reduce("", String::concat);
        assertThat(told.toString()).isEqualTo(expected.replace("E", ""));
        assertThat(read.lines()).isEqualTo(lines.size());
        assertThat(read.records()).isEqualTo(count(expected, 'R'));
        assertThat(read.unreadable()).isEqualTo(count(expected, 'U'));
        assertThat(read.empty()).isEqualTo(count(expected, 'E'));
        assertThat(read.end() == LinesEnd.ALL_GOOD).isEqualTo(expected.contains("R") && !expected.contains("U"));
    }

    private static LinesRead read(byte[] stream, StringBuilder told) {
        try {
            return LINES.read(new ByteArrayInputStream(stream), new LineHandler() {
                @Override
                public LineOutcome record(long line, CaseRecord record) {
                    told.append('R');
                    return LineOutcome.GOOD;
                }

                @Override
                public void unreadable(long line, List<Problem> problems) {
                    told.append('U');
                    assertThat(problems).isNotEmpty().allMatch(problem -> problem.line() == line);
                    problems.forEach(KnownWords::areAllThatStandIn);
                }
            });
        } catch (IOException impossible) {
            throw new AssertionError("no stream failed", impossible);
        }
    }

    private static List<String> lines(byte[] stream) {
        String text = new String(stream, StandardCharsets.ISO_8859_1);
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        if (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    private static String alone(String line, boolean first) {
        if (line.length() > SHORT_LINES.of(ReadLimit.DOCUMENT_BYTES)) {
            return "U";
        }
        String document = first && line.startsWith(MARK) ? line.substring(MARK.length()) : line;
        if (document.matches("[ \t\r]*")) {
            return "E";
        }
        try {
            ALONE.read(document.getBytes(StandardCharsets.ISO_8859_1));
            return document.startsWith(MARK) ? "U" : "R";
        } catch (RecordReadException refusal) {
            return "U";
        }
    }

    private static long count(String outcomes, char outcome) {
        return outcomes.chars().filter(each -> each == outcome).count();
    }
}
