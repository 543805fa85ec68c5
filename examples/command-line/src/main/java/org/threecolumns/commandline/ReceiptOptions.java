package org.threecolumns.commandline;

import java.util.Optional;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.share.HostKey;
import org.threecolumns.share.Receipt;
import org.threecolumns.share.ReceiptWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the receipt of a copy goes, and what ties it to the record. */
final class ReceiptOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--receipt",
            paramLabel = "RECEIPT.json",
            description =
                    "The file for the receipt: what was withheld, where and why. Never in the folder of the copy.")
    private Optional<String> receipt;

    @Option(
            names = "--key",
            paramLabel = "KEYFILE",
            description = "With --receipt: a file of 32 random bytes or more that ties the receipt to the record.")
    private Optional<String> key;

    /** What there is to do once the copy is made. */
    interface Ready {
        /** Adds the receipt to what is delivered, if one was asked for. */
        void add(Delivery delivery, CaseRecord record, Receipt made);
    }

    /**
     * {@return what is ready to take the receipt}
     *
     * @throws RefusedException if it would lie beside the copy or replace something, or the key is none
     */
    Ready prepare(Surroundings surroundings, RecordInput input, Output copy, boolean force) {
        if (receipt.isEmpty()) {
            if (key.isPresent()) {
                throw new ParameterException(spec.commandLine(), "--key: goes with --receipt only");
            }
            return (delivery, record, made) -> {};
        }
        Output output = Output.of(surroundings, "--receipt", receipt.get(), force);
        keepApart(copy, output);
        output.refuseToReplace(input, "--receipt");
        Optional<HostKey> secret = key.map(name -> KeyFile.read(surroundings, name));
        return (delivery, record, made) -> delivery.with(
                output,
                ReceiptWriter.canonical()
                        .toBytes(secret.map(each -> made.tiedTo(record, each)).orElse(made)));
    }

    private void keepApart(Output copy, Output receiptPlace) {
        if (copy instanceof OutputFile one
                && receiptPlace instanceof OutputFile other
                && one.folder().equals(other.folder())) {
            throw new RefusedException("--receipt: the receipt must not lie beside the copy; another folder expected");
        }
        if (copy.isAt(receiptPlace)) {
            throw new ParameterException(spec.commandLine(), "--receipt: another place than that of the copy expected");
        }
    }
}
