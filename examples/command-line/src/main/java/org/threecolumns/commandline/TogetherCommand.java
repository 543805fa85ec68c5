package org.threecolumns.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.share.CopiesTogether;
import org.threecolumns.share.Receipt;
import org.threecolumns.share.Withheld;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what copies of one record show together. */
@Command(
        name = "together",
        description = "Says what the readers of two or more copies would learn from each other's copies.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class)
final class TogetherCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RECORD.json", description = "The record from which the copies were made.")
    private String record;

    @Option(
            names = "--receipt",
            required = true,
            paramLabel = "RECEIPT.json",
            description = "The receipt of a copy; two or more are expected.")
    private List<String> receipts;

    TogetherCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws UnreadableException {
        if (receipts.size() < 2) {
            throw new ParameterException(spec.commandLine(), "--receipt: two or more expected");
        }
        CaseRecord whole = new RecordInput(surroundings, record).read();
        List<Receipt> copies = new ArrayList<>();
        for (String name : receipts) {
            copies.add(ReceiptInput.read(surroundings, name));
        }
        boolean grave = false;
        for (int first = 0; first < copies.size(); first++) {
            for (int second = first + 1; second < copies.size(); second++) {
                grave |= tell(whole, copies.get(first), copies.get(second));
            }
        }
        return (grave ? Exit.ERRORS_FOUND : Exit.DONE).code();
    }

    private boolean tell(CaseRecord whole, Receipt first, Receipt second) {
        CopiesTogether together = together(whole, first, second);
        line(name(first) + " and " + name(second));
        together.closeness().stream().sorted().forEach(each -> line("  " + each));
        learns(first, second, together.firstWouldLearn(), together.grave());
        learns(second, first, together.secondWouldLearn(), together.grave());
        return !together.grave().isEmpty();
    }

    private static CopiesTogether together(CaseRecord whole, Receipt first, Receipt second) {
        try {
            return CopiesTogether.of(whole, first, second);
        } catch (IllegalArgumentException otherRecord) {
            throw new RefusedException("--receipt: a receipt of a copy of this record expected");
        }
    }

    private void learns(Receipt reader, Receipt other, List<Withheld> learnt, List<Withheld> grave) {
        line("  from " + name(other) + " " + reader.audience().reader() + " would learn:"
                + (learnt.isEmpty() ? " nothing" : ""));
        learnt.forEach(
                each -> line("  " + (grave.contains(each) ? "! " : "  ") + each.place() + "  (" + each.reason() + ")"));
    }

    private static String name(Receipt receipt) {
        return "copy " + receipt.copyId() + " for " + receipt.audience().reader();
    }

    private void line(String line) {
        surroundings.answers().println(line);
    }
}
