package org.threecolumns.commandline;

import java.nio.file.Path;
import java.util.Optional;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.share.HostKey;
import org.threecolumns.share.Receipt;
import org.threecolumns.share.ReceiptWriter;
import org.threecolumns.share.Sharing;
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
                    "The file or folder for the receipt: what was withheld, where and why. Never that of the copy.")
    private Optional<String> receipt;

    @Option(
            names = "--key",
            paramLabel = "KEYFILE",
            description = "With --receipt: a file of 32 random bytes or more that ties the receipt to the record.")
    private Optional<String> key;

    /** What there is to do once the copy is made. */
    interface Ready {
        /** Adds the receipt to what is delivered, if one was asked for. */
        void add(Delivery delivery, CaseRecord record, Sharing made);
    }

    /**
     * {@return what is ready to take the receipt}
     *
     * @throws RefusedException if it would lie beside the copy or replace something, or the key is none
     */
    Ready prepare(Surroundings surroundings, RecordInput input, CopyPlace copy, boolean force) {
        if (receipt.isEmpty()) {
            if (key.isPresent()) {
                throw new ParameterException(spec.commandLine(), "--key: goes with --receipt only");
            }
            return (delivery, record, made) -> {};
        }
        CopyPlace place = new CopyPlace(surroundings, input, "--receipt", receipt.get(), force);
        keepApart(copy, place);
        Optional<HostKey> secret = key.map(name -> KeyFile.read(surroundings, name));
        return (delivery, record, made) -> delivery.with(
                place.output(Path.of(made.copy().fileName() + "-receipt.json")),
                ReceiptWriter.canonical().toBytes(tied(made.receipt(), record, secret)));
    }

    private static Receipt tied(Receipt receipt, CaseRecord record, Optional<HostKey> secret) {
        return secret.map(each -> receipt.tiedTo(record, each)).orElse(receipt);
    }

    private void keepApart(CopyPlace copy, CopyPlace receiptPlace) {
        if (copy.folder().isEmpty() && receiptPlace.folder().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--receipt: another place than that of the copy expected");
        }
        if (copy.folder().equals(receiptPlace.folder())) {
            throw new RefusedException("--receipt: the receipt must not lie beside the copy; another folder expected");
        }
    }
}
