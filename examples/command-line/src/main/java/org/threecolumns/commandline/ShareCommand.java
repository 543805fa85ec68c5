package org.threecolumns.commandline;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.threecolumns.share.ReceiptWriter;
import org.threecolumns.share.SharedRecordWriter;
import org.threecolumns.share.Sharing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the copy that one person may have. */
@Command(
        name = "share",
        description = "Makes the copy of a record that one person may have, and the receipt for the host.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class)
final class ShareCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RECORD.json", description = "The record.")
    private String record;

    @Mixin
    private AudienceOptions audience;

    @Option(names = "--out", required = true, paramLabel = "COPY.json", description = "The file for the copy.")
    private String out;

    @Option(
            names = "--receipt",
            paramLabel = "RECEIPT.json",
            description =
                    "The file for the receipt: what was withheld, where and why. Never in the folder of the copy.")
    private Optional<String> receipt;

    @Option(names = "--force", description = "Replace files that exist.")
    private boolean force;

    ShareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws UnreadableException {
        RecordInput input = new RecordInput(surroundings, record);
        Output copyOutput = Output.of(surroundings, "--out", out, force);
        Optional<Output> receiptOutput = receipt.map(name -> Output.of(surroundings, "--receipt", name, force));
        receiptOutput.ifPresent(output -> keepApart(copyOutput, output));
        copyOutput.refuseToReplace(input, "--out");
        receiptOutput.ifPresent(output -> output.refuseToReplace(input, "--receipt"));

        Sharing sharing = audience.share(input.read());
        Delivery delivery = new Delivery();
        receiptOutput.ifPresent(
                output -> delivery.with(output, ReceiptWriter.canonical().toBytes(sharing.receipt())));
        // The copy comes last: standard output cannot be taken back.
        delivery.with(copyOutput, SharedRecordWriter.canonical().toBytes(sharing.copy()))
                .send();
        return Exit.DONE.code();
    }

    private void keepApart(Output copy, Output receiptPlace) {
        if (copy instanceof StandardOutput && receiptPlace instanceof StandardOutput) {
            throw new ParameterException(spec.commandLine(), "--receipt: another place than that of the copy expected");
        }
        if (copy instanceof OutputFile one
                && receiptPlace instanceof OutputFile other
                && one.folder().equals(other.folder())) {
            throw new RefusedException("--receipt: the receipt must not lie beside the copy; another folder expected");
        }
    }
}
