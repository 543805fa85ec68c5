package org.threecolumns.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.proof.ProofReport;
import org.threecolumns.proof.SharingProof;
import org.threecolumns.share.Receipt;
import org.threecolumns.share.SharingPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks through a finished copy for what must not be in it. */
@Command(
        name = "prove",
        description = "Looks through a finished copy (PDF, web page, text or JSON) for what must not be in it.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class)
final class ProveCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "COPY", description = "The finished copy.")
    private String copy;

    @Option(
            names = "--record",
            required = true,
            paramLabel = "RECORD.json",
            description = "The record from which the copy was made, as it was then.")
    private String record;

    @Mixin
    private PolicyOptions policy;

    @Option(names = "--receipt", required = true, paramLabel = "RECEIPT.json", description = "The receipt of the copy.")
    private String receipt;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "The file with the key that tied the receipt to its record; then that is proven too.")
    private Optional<String> key;

    ProveCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws UnreadableException {
        CaseRecord whole = new RecordInput(surroundings, record).read();
        Receipt made = ReceiptInput.read(surroundings, receipt);
        if (key.isPresent() && !made.isOf(whole, KeyFile.read(surroundings, key.get()))) {
            throw otherRecord();
        }
        ProofReport report = proof(whole, made, policy.read(surroundings)).prove(bytes());
        tell(made, report);
        return (switch (report.outcome()) {
                    case CLEAN -> Exit.DONE;
                    case LEAKS -> Exit.REFUSED;
                    case NOT_PROVEN -> Exit.UNREADABLE;
                })
                .code();
    }

    private static SharingProof proof(CaseRecord whole, Receipt made, SharingPolicy rules) {
        try {
            return SharingProof.of(whole, made, rules);
        } catch (IllegalArgumentException doesNotFit) {
            throw otherRecord();
        }
    }

    private static RefusedException otherRecord() {
        return new RefusedException(
                "--receipt: a receipt of a copy of this very record, and the --policy under which it was made, expected");
    }

    private byte[] bytes() throws UnreadableException {
        try (InputStream in = new RecordInput(surroundings, copy).open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UnreadableException(List.of());
        }
    }

    private void tell(Receipt made, ProofReport report) {
        line("copy " + made.copyId() + ": "
                + switch (report.outcome()) {
                    case CLEAN -> "clean";
                    case LEAKS -> "holds what it must not hold";
                    case NOT_PROVEN -> "not proven";
                });
        report.leaks()
                .forEach(leak -> line("  "
                        + leak.spot()
                        + (leak.page().isPresent() ? " page " + leak.page().getAsInt() : "")
                        + ": "
                        + leak.reason()
                        + leak.source().map(place -> " " + place).orElse("")));
        report.gaps().forEach(gap -> line("  not proven: " + gap.spot() + ", " + gap.why()));
        line("  texts looked through: " + report.texts());
        line("  withheld texts too short or too common to look for: "
                + report.notProvable().size());
        line("  pictures that a person must look at: " + report.pictures());
    }

    private void line(String line) {
        surroundings.answers().println(line);
    }
}
