package org.threecolumns.commandline;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.threecolumns.pdf.RenderLimitException;
import org.threecolumns.pdf.TextNotPrintableException;
import org.threecolumns.pdf.document.NoPlanToPrintException;
import org.threecolumns.share.SharingRefusedException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever stopped a command into words and an exit code; never a stack trace, never what a record holds. */
final class Endings implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private static final Pattern OPTION_NAME = Pattern.compile("--?[a-z-]{1,20}");

    private final PrintWriter messages;

    Endings(Surroundings surroundings) {
        messages = surroundings.messages();
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        messages.println(
                wrong instanceof UnmatchedArgumentException unmatched ? unmatched(unmatched) : wrong.getMessage());
        messages.println();
        wrong.getCommandLine().usage(messages);
        messages.flush();
        return Exit.USAGE.code();
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult parsed) {
        if (failure instanceof UnreadableException unreadable) {
            unreadable.problems(Locale.ENGLISH).forEach(problem -> messages.println(problem.text()));
            return Exit.UNREADABLE.code();
        }
        if (failure instanceof RefusedException
                || failure instanceof SharingRefusedException
                || failure instanceof NoPlanToPrintException
                || failure instanceof TextNotPrintableException
                || failure instanceof RenderLimitException) {
            messages.println(failure.getMessage());
            return Exit.REFUSED.code();
        }
        return defect(failure).code();
    }

    /** {@return the ending for what should not happen; its message might hold anything, so that only its kind is told} */
    Exit defect(Throwable failure) {
        messages.println("three-columns failed here (" + failure.getClass().getName()
                + "); nothing was written. Please report this without the record.");
        return Exit.REFUSED;
    }

    /** What was not understood may be anything, a name for instance; only the name of an option is repeated. */
    private static String unmatched(UnmatchedArgumentException wrong) {
        String first = wrong.getUnmatched().get(0).replaceFirst("=.*", "");
        return OPTION_NAME.matcher(first).matches()
                ? "Unknown option: " + first
                : "There is an argument too many, or one that no option belongs to";
    }
}
