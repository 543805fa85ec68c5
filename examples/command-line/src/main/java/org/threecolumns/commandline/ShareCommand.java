package org.threecolumns.commandline;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.share.SharedRecordWriter;
import org.threecolumns.share.Sharing;
import org.threecolumns.share.SharingPolicy;
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

    @Mixin
    private PolicyOptions policy;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "COPY.json",
            description = "The file for the copy, or a folder.")
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
        CopyPlace place = new CopyPlace(surroundings, input, "--out", out, force);
        ReceiptOptions.Ready ready = receipt.prepare(surroundings, input, place, force);

        SharingPolicy rules = policy.read(surroundings);
        CaseRecord whole = input.read();
        Sharing sharing = audience.share(whole, rules);
        Delivery delivery = new Delivery();
        ready.add(delivery, whole, sharing);
        // The copy comes last: standard output cannot be taken back.
        delivery.with(
                        place.output(Path.of(sharing.copy().fileName() + ".json")),
                        SharedRecordWriter.canonical().toBytes(sharing.copy()))
                .send();
        return Exit.DONE.code();
    }
}
