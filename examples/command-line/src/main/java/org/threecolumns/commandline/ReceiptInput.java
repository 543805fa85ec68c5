package org.threecolumns.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.threecolumns.problem.RecordReadException;
import org.threecolumns.share.Receipt;
import org.threecolumns.share.ReceiptReader;

/** The one place where commands read a receipt. */
final class ReceiptInput {
    private ReceiptInput() {}

    static Receipt read(Surroundings surroundings, String name) throws UnreadableException {
        try (InputStream in = new RecordInput(surroundings, name).open()) {
            return ReceiptReader.standard().read(in);
        } catch (RecordReadException e) {
            throw new UnreadableException(e.problems());
        } catch (IOException e) {
            throw new UnreadableException(List.of());
        }
    }
}
