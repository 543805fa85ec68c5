package org.threecolumns.commandline;

import java.time.LocalDate;
import org.threecolumns.model.CopyFormat;
import org.threecolumns.model.RecordPath;
import org.threecolumns.share.Purpose;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that holds the others; alone it is wrong usage. */
@Command(
        name = "three-columns",
        description = "Checks, shares and prints records of strengths-based child-protection work.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class,
        footer = {
            "",
            "Where a file is expected, - stands for standard input or output.",
            "",
            "Exit codes: 0 done and nothing of error level found; 1 the check found errors;",
            "2 the input cannot be read; 3 refused, and nothing was written; 64 wrong usage."
        })
final class Program implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command expected");
    }

    /** {@return how it ended; every message has been written} */
    static Exit run(Surroundings surroundings, String... arguments) {
        CommandLine commandLine = commands(surroundings);
        Endings endings = new Endings(surroundings);
        commandLine
                .setOut(surroundings.answers())
                .setErr(surroundings.messages())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setParameterExceptionHandler(endings)
                .setExecutionExceptionHandler(endings);
        try {
            int code = commandLine.execute(arguments);
            return Exit.of(code);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return endings.defect(e);
        }
    }

    private static CommandLine commands(Surroundings surroundings) {
        CommandLine commandLine = new CommandLine(new Program())
                .addSubcommand(new CheckCommand(surroundings))
                .addSubcommand(new ProposeCommand(surroundings))
                .addSubcommand(new DecideCommand(surroundings))
                .addSubcommand(new ShareCommand(surroundings))
                .addSubcommand(new RenderCommand(surroundings))
                .addSubcommand(new TogetherCommand(surroundings))
                .addSubcommand(new GivenCommand(surroundings))
                .addSubcommand(new ProveCommand(surroundings))
                .addSubcommand(new RulesCommand(surroundings))
                .addSubcommand(new DocumentsCommand(surroundings))
                .addSubcommand(new ConvertCommand(surroundings))
                .addSubcommand(new SchemaCommand(surroundings))
                .addSubcommand(new CodesCommand(surroundings));
        return commandLine
                .registerConverter(StageName.class, new CodeConverter<>(StageName.values()))
                .registerConverter(Language.class, new CodeConverter<>(Language.values()))
                .registerConverter(ReportFormat.class, new CodeConverter<>(ReportFormat.values()))
                .registerConverter(ProposalFormat.class, new CodeConverter<>(ProposalFormat.values()))
                .registerConverter(RecordPath.class, new PlaceConverter())
                .registerConverter(Purpose.class, new CodeConverter<>(Purpose.values()))
                .registerConverter(HeldHow.class, new CodeConverter<>(HeldHow.values()))
                .registerConverter(CouldSee.class, new CouldSee.Converter())
                .registerConverter(CopyFormat.class, new CodeConverter<>(CopyFormat.values()))
                .registerConverter(Document.class, new CodeConverter<>(Document.values()))
                .registerConverter(LocalDate.class, new DayConverter())
                .registerConverter(Long.class, new WholeNumberConverter())
                .registerConverter(RecordId.class, new RecordId.Converter())
                .registerConverter(TypedWords.class, new TypedWords.Converter());
    }
}
