package org.threecolumns.commandline;

import java.util.concurrent.Callable;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.share.SharedRecordWriter;
import org.threecolumns.share.Sharing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the copy that one person may have. */
@Command(
        name = "share",
        description = "Makes the copy of a record that one person may have, and the receipt for the host.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class)
final class ShareCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "RECORD.json", description = "The record.")
    private String record;

    @Mixin
    private AudienceOptions audience;

    @Option(names = "--out", required = true, paramLabel = "COPY.json", description = "The file for the copy.")
    private String out;

    @Mixin
    private ReceiptOptions receipt;

    @Option(names = "--force", description = "Replace files that exist.")
    private boolean force;

    ShareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws UnreadableException {
        RecordInput input = new RecordInput(surroundings, record);
        Output copyOutput = Output.of(surroundings, "--out", out, force);
        copyOutput.refuseToReplace(input, "--out");
        ReceiptOptions.Ready ready = receipt.prepare(surroundings, input, copyOutput, force);

        CaseRecord whole = input.read();
        Sharing sharing = audience.share(whole);
        Delivery delivery = new Delivery();
        ready.add(delivery, whole, sharing.receipt());
        // The copy comes last: standard output cannot be taken back.
        delivery.with(copyOutput, SharedRecordWriter.canonical().toBytes(sharing.copy()))
                .send();
        return Exit.DONE.code();
    }
}
