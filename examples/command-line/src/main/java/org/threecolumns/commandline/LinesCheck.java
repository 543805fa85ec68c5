package org.threecolumns.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.threecolumns.check.Checker;
import org.threecolumns.check.Report;
import org.threecolumns.check.Stage;
import org.threecolumns.check.standard.StandardRules;
import org.threecolumns.json.CaseRecordLines;
import org.threecolumns.json.LineHandler;
import org.threecolumns.json.LineOutcome;
import org.threecolumns.json.LinesRead;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.problem.Problem;

/**
 * Checks a stream of records. Answers go out line by line, because nobody knows how many there are; how it ended is told at the
 * end and by the exit code.
 */
final class LinesCheck {
    private final Surroundings surroundings;
    private final LinesAnswer answer;
    private final Locale language;
    private boolean errorsFound;

    LinesCheck(Surroundings surroundings, ReportFormat format, Locale language) {
        this.surroundings = surroundings;
        this.answer = format == ReportFormat.CSV ? new LinesCsv() : new LinesJson();
        this.language = language;
    }

    Exit run(RecordInput input, Stage stage, LocalDate day) throws UnreadableException {
        Checker checker = StandardRules.checker(language);
        try (InputStream in = input.open()) {
            write(answer.head());
            LinesRead read = CaseRecordLines.standard()
                    .stoppingWhen(Thread.currentThread()::isInterrupted)
                    .read(in, new Lines(checker, stage, day));
            write(answer.end(read));
            surroundings.out().flush();
            surroundings.messages().println(read);
            return exit(read);
        } catch (UncheckedIOException outputFails) {
            throw new RefusedException("the output cannot be written; not every line was checked");
        } catch (IOException inputFails) {
            throw new RefusedException("the input broke off; not every line was checked");
        }
    }

    private Exit exit(LinesRead read) {
        return switch (read.end()) {
            case ALL_GOOD, FINDINGS -> errorsFound ? Exit.ERRORS_FOUND : Exit.DONE;
            case UNREADABLE -> Exit.UNREADABLE;
            case STOPPED_EARLY -> Exit.REFUSED;
        };
    }

    private void write(String text) {
        try {
            OutputStream out = surroundings.out();
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks at each line. */
    private final class Lines implements LineHandler {
        private final Checker checker;
        private final Stage stage;
        private final LocalDate day;

        Lines(Checker checker, Stage stage, LocalDate day) {
            this.checker = checker;
            this.stage = stage;
            this.day = day;
        }

        @Override
        public LineOutcome record(long line, CaseRecord record) {
            Report report = checker.check(record, stage, day);
            errorsFound |= !report.mayEnter();
            write(answer.record(line, report));
            return report.findings().isEmpty() ? LineOutcome.GOOD : LineOutcome.FINDINGS;
        }

        @Override
        public void unreadable(long line, List<Problem> problems) {
            write(answer.unreadable(
                    line,
                    problems.stream()
                            .map(problem -> InputProblem.of(problem, language))
                            .toList()));
        }
    }
}
