package org.threecolumns.commandline;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.threecolumns.check.Report;
import org.threecolumns.check.Stage;
import org.threecolumns.check.standard.StandardRules;
import org.threecolumns.model.CaseRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks at a record for a stage and tells what it found. */
@Command(
        name = "check",
        description = "Looks at a record for a stage and tells what it found.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class)
final class CheckCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RECORD.json", description = "The record, or with --lines many of them.")
    private String record;

    @Option(
            names = "--lines",
            description = "The input holds one record a line; usual for names that end in .ndjson or .jsonl.")
    private boolean lines;

    @Option(
            names = "--stage",
            required = true,
            paramLabel = "STAGE",
            description = "draft, meeting, family, child or closure.")
    private StageName stage;

    @Option(names = "--child", paramLabel = "ID", description = "The child, for the stage child.")
    private Optional<RecordId> child;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day to look at the record as of; today unless given.")
    private Optional<LocalDate> asOf;

    @Option(
            names = "--language",
            paramLabel = "en|cy",
            defaultValue = "en",
            description = "The language of the findings; en unless given.")
    private Language language;

    @Option(
            names = "--format",
            paramLabel = "text|json|csv",
            defaultValue = "text",
            description = "How the findings are written; text unless given.")
    private ReportFormat format;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Stage wanted = wantedStage();
        RecordInput input = new RecordInput(surroundings, record);
        if (lines || input.isLines()) {
            return checkLines(input, wanted).code();
        }
        CaseRecord read;
        try {
            read = input.read();
        } catch (UnreadableException e) {
            return unreadable(e.problems(language.locale())).code();
        }
        if (child.isPresent() && read.child(child.get().text()).isEmpty()) {
            throw new RefusedException("--child: the id of a child of this record expected");
        }
        Report report =
                StandardRules.checker(language.locale()).check(read, wanted, asOf.orElseGet(surroundings.today()));
        new Delivery()
                .with(
                        new StandardOutput(surroundings.out()),
                        format.write(report).getBytes(StandardCharsets.UTF_8))
                .send();
        return (report.mayEnter() ? Exit.DONE : Exit.ERRORS_FOUND).code();
    }

    private Exit checkLines(RecordInput input, Stage wanted) {
        if (format == ReportFormat.TEXT) {
            throw new ParameterException(spec.commandLine(), "--lines: --format csv or json expected");
        }
        if (stage == StageName.CHILD) {
            throw new ParameterException(spec.commandLine(), "--lines: another stage than child expected");
        }
        try {
            LinesCheck check = new LinesCheck(surroundings, format, language.locale());
            return check.run(input, wanted, asOf.orElseGet(surroundings.today()));
        } catch (UnreadableException e) {
            return unreadable(e.problems(language.locale()));
        }
    }

    private Stage wantedStage() {
        if (child.isPresent() != (stage == StageName.CHILD)) {
            throw new ParameterException(spec.commandLine(), "--child: goes with --stage child, and only with that");
        }
        return switch (stage) {
            case DRAFT -> Stage.draft();
            case MEETING -> Stage.meeting();
            case FAMILY -> Stage.family();
            case CHILD -> Stage.child(child.orElseThrow().text());
            case CLOSURE -> Stage.closure();
        };
    }

    private Exit unreadable(List<InputProblem> problems) {
        PrintWriter messages = surroundings.messages();
        if (format == ReportFormat.JSON) {
            messages.print(Json.write(Map.of("problems", problems)));
        } else {
            problems.forEach(problem -> messages.println(problem.text()));
        }
        messages.flush();
        return Exit.UNREADABLE;
    }
}
