package org.threecolumns.proof;

import java.util.List;
import org.threecolumns.share.KeptBack;

/** What one look through a finished copy found, in places and counts; it holds no words. */
public final class ProofReport {
    /** How the look ended. */
    public enum Outcome {
        /** Everything was looked at, and nothing was found. */
        CLEAN,
        /** Something was found: the copy must not leave. */
        LEAKS,
        /** Nothing was found, but not everything could be looked at. */
        NOT_PROVEN
    }

    private final List<Leak> leaks;
    private final List<Gap> gaps;
    private final List<KeptBack.NotProvable> notProvable;
    private final long texts;
    private final int pictures;

    ProofReport(List<Leak> leaks, List<Gap> gaps, List<KeptBack.NotProvable> notProvable, long texts, int pictures) {
        this.leaks = List.copyOf(leaks);
        this.gaps = List.copyOf(gaps);
        this.notProvable = List.copyOf(notProvable);
        this.texts = texts;
        this.pictures = pictures;
    }

    /** {@return how it ended; never clean while there is a gap} */
    public Outcome outcome() {
        if (!leaks.isEmpty()) {
            return Outcome.LEAKS;
        }
        return gaps.isEmpty() ? Outcome.CLEAN : Outcome.NOT_PROVEN;
    }

    /** {@return what must not be there, each kind of place and source once, in the order found} */
    public List<Leak> leaks() {
        return leaks;
    }

    /** {@return what could not be looked into} */
    public List<Gap> gaps() {
        return gaps;
    }

    /** {@return what was withheld and is too short, or too common in this copy, to be looked for} */
    public List<KeptBack.NotProvable> notProvable() {
        return notProvable;
    }

    /** {@return how many texts and blocks of bytes were looked through; at least one of any file} */
    public long texts() {
        return texts;
    }

    /** {@return how many pictures the file holds; a machine reads no words in them, so that a person must look} */
    public int pictures() {
        return pictures;
    }

    /** {@return the outcome and counts} */
    @Override
    public String toString() {
        return "ProofReport[" + outcome() + ", " + leaks.size() + " leaks, " + gaps.size() + " gaps]";
    }
}
