package org.threecolumns.proof;

import java.util.Objects;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.share.KeptBack;
import org.threecolumns.share.Receipt;
import org.threecolumns.share.SharingPolicy;

/**
 * The proof on the finished bytes of a copy: PDF, web page, plain text or JSON, told apart by what they hold. It looks for
 * protected values in every spelling that sharing knows, and for withheld texts as runs of five words, wherever a file can
 * keep words, seen or unseen. It cannot see meaning, drawings, or texts of fewer words. Immutable; one proof serves any
 * number of copies made with the same receipt, and all threads.
 *
 * <pre>{@code
 * ProofReport report = SharingProof.of(record, receipt, SharingPolicy.standard()).prove(pdf);
 * }</pre>
 */
public final class SharingProof {
    private final KeptBack kept;
    private final CopyMark mark;

    private SharingProof(KeptBack kept, CopyMark mark) {
        this.kept = kept;
        this.mark = mark;
    }

    /**
     * {@return the proof for copies with this receipt}
     *
     * @param record the record from which the copy was made, as it was then
     * @param receipt the receipt of the copy
     * @param policy the policy under which it was made
     * @throws IllegalArgumentException if the receipt is not of this record, or another policy hides other members; the message holds no words of either
     */
    public static SharingProof of(CaseRecord record, Receipt receipt, SharingPolicy policy) {
        return new SharingProof(
                KeptBack.of(
                        Objects.requireNonNull(record, "record"),
                        Objects.requireNonNull(receipt, "receipt"),
                        Objects.requireNonNull(policy, "policy")),
                new CopyMark(receipt));
    }

    /**
     * Looks through one finished file. Whatever it is, there is an answer: what cannot be read is a gap, never clean, and
     * so is a file that does not show the copy id or the digest of this receipt.
     *
     * @param file the whole file
     * @return what was found, and what could not be looked into
     */
    public ProofReport prove(byte[] file) {
        Objects.requireNonNull(file, "file");
        Search search = new Search(kept, mark);
        new FileLook(search, 0).look(file);
        return search.report();
    }

    /** {@return the type} */
    @Override
    public String toString() {
        return "SharingProof";
    }
}
