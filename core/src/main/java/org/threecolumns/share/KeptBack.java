package org.threecolumns.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.internal.shape.References;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Individual;
import org.threecolumns.model.RecordPath;

/**
 * What one finished copy must not hold, for whoever looks through its bytes: the protected values that sharing looks
 * for, recognised in the same way, and the words that the receipt says were withheld, as runs of five words that stand
 * nowhere in what the copy shows. Holds words of the record and shows none. Immutable.
 *
 * <pre>{@code
 * KeptBack kept = KeptBack.of(record, sharing.receipt(), SharingPolicy.standard());
 * KeptBack.Look<Integer> look = kept.look((begins, ends, what) -> pages.add(begins));
 * look.read(1, "the text of page one");
 * look.end();
 * }</pre>
 */
public final class KeptBack {
    private final PhraseSet phrases;
    private final int protectedPhrases;
    private final boolean[] shownToo;
    private final List<NotProvable> notProvable;

    private KeptBack(PhraseSet phrases, int protectedPhrases, boolean[] shownToo, List<NotProvable> notProvable) {
        this.phrases = phrases;
        this.protectedPhrases = protectedPhrases;
        this.shownToo = shownToo;
        this.notProvable = List.copyOf(notProvable);
    }

    /** Why something is looked for. */
    public enum Reason {
        /** It is a protected value of the record, or words that the council protects. */
        PROTECTED,
        /** It belongs to what the receipt says was withheld. */
        WITHHELD
    }

    /**
     * What was found, without its words.
     *
     * @param reason why it was looked for
     * @param source where it stands in the record; empty when the council listed it
     * @param letters how many letters and digits were recognised: few of them are a weak sign in bytes that are no text
     */
    public record What(Reason reason, Optional<RecordPath> source, int letters) {
        /**
         * What was found.
         *
         * @param reason see {@link #reason}
         * @param source see {@link #source}
         * @param letters see {@link #letters}
         */
        public What {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(source, "source");
        }
    }

    /**
     * Something withheld of which nobody can prove that it is not in a copy.
     *
     * @param place where it stands in the record
     * @param why what stands in the way
     */
    public record NotProvable(RecordPath place, Why why) {
        /** What stands in the way of a proof. */
        public enum Why {
            /** Fewer than five words, or nothing but what the copy shows beside names: they could stand anywhere by chance. */
            TOO_SHORT,
            /** All its words stand in the same order in what the copy shows. */
            SHOWN_ELSEWHERE,
            /** It is a picture. */
            PICTURE
        }

        /**
         * Something withheld.
         *
         * @param place see {@link #place}
         * @param why see {@link #why}
         */
        public NotProvable {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(why, "why");
        }
    }

    /**
     * Takes what is found.
     *
     * @param <P> what a place is to the one who looks
     */
    @FunctionalInterface
    public interface Found<P> {
        /**
         * Takes one thing that should not be there.
         *
         * @param begins the place of the text in which it begins
         * @param ends the place of the text in which it ends
         * @param what what it is
         */
        void found(P begins, P ends, What what);
    }

    /**
     * One look through the texts of one copy; for one thread.
     *
     * @param <P> what a place is to the one who looks
     */
    public final class Look<P> {
        private final TextSearch<P> search;

        private Look(Found<P> found) {
            this.search = new TextSearch<>(phrases, (begins, ends, phrase) -> {
                if (!shownToo[phrase]) {
                    found.found(begins, ends, what(phrase));
                }
            });
        }

        /**
         * Looks through one more text. It goes on where the text before it ended, so that words split over texts are
         * found; {@link #end} parts them. A text with escapes, as in links and pages, is looked through as it reads, too.
         *
         * @param place its place
         * @param text the text
         */
        public void read(P place, String text) {
            search.read(Objects.requireNonNull(place, "place"), text);
        }

        /**
         * Looks through bytes that are no text, read as letters: nothing in them is an escape.
         *
         * @param place their place
         * @param reading the bytes as letters
         */
        public void readBytes(P place, String reading) {
            search.readAsWritten(Objects.requireNonNull(place, "place"), reading);
        }

        /** Says that what comes next has nothing to do with what came before, or that nothing comes. */
        public void end() {
            search.end();
        }
    }

    /**
     * {@return what the copy of this receipt must not hold}
     *
     * @param record the record from which the copy was made, as it was then
     * @param receipt the receipt of the copy
     * @param policy the policy under which it was made
     * @throws IllegalArgumentException if the receipt is not of this record, or the policy hides other members; the message says which of its members
     *     does not fit, and holds no words
     */
    public static KeptBack of(CaseRecord record, Receipt receipt, SharingPolicy policy) {
        Request request = request(record, receipt, policy);
        WithheldTexts texts = WithheldTexts.of(record, receipt);
        List<Phrase> phrases = new ArrayList<>(new VisibleText(request, texts.shownNames()).phrases());
        int ofValues = phrases.size();
        WordRuns runs = new WordRuns(texts.shown(), texts.shownNames().wordsOf(anybody -> true));
        texts.forEachWithheld(runs::add);
        phrases.addAll(runs.phrases());
        PhraseSet set = new PhraseSet(phrases);
        boolean[] shownToo = new boolean[set.size()];
        TextSearch<Integer> search = new TextSearch<>(set, (begins, ends, phrase) -> {
            shownToo[phrase] |= phrase >= ofValues;
        });
        texts.shown().forEach(text -> search.read(0, text));
        search.end();
        List<NotProvable> notProvable = new ArrayList<>(runs.notProvable(run -> shownToo[ofValues + run]));
        texts.pictures().forEach(place -> notProvable.add(new NotProvable(place, NotProvable.Why.PICTURE)));
        return new KeptBack(set, ofValues, shownToo, notProvable);
    }

    /** {@return what was withheld and cannot be looked for, by its place in the record and in the record's order} */
    public List<NotProvable> notProvable() {
        return notProvable;
    }

    /**
     * {@return a new look through texts}
     *
     * @param found takes what should not be there, as soon as it is known
     * @param <P> what a place is to the one who looks
     */
    public <P> Look<P> look(Found<P> found) {
        return new Look<>(Objects.requireNonNull(found, "found"));
    }

    private What what(int number) {
        Phrase phrase = phrases.phrase(number);
        Reason reason = number < protectedPhrases ? Reason.PROTECTED : Reason.WITHHELD;
        return new What(reason, phrase.source(), phrase.letters().length());
    }

    /** The same question as the one that sharing asked. */
    private static Request request(CaseRecord record, Receipt receipt, SharingPolicy policy) {
        Objects.requireNonNull(policy, "policy");
        Map<String, Individual> people = Request.people(record);
        Audience audience = receipt.audience();
        Individual reader = people.get(audience.reader());
        if (reader == null) {
            throw notOfThisRecord("reader");
        }
        if (!people.keySet().containsAll(audience.about())) {
            throw notOfThisRecord("about");
        }
        if (!people.keySet().containsAll(audience.holding().seenBy().orElse(Set.of()))) {
            throw notOfThisRecord("couldBeSeenBy");
        }
        receipt.capacities().forEach((capacity, rows) -> {
            if (!policy.hiddenFor(capacity).equals(rows)) {
                throw new IllegalArgumentException("policy: the one under which the copy was made expected");
            }
        });
        return Request.of(new References(ObjectValues.of(record)), audience, reader, receipt.asOf(), policy);
    }

    static IllegalArgumentException notOfThisRecord(String member) {
        return new IllegalArgumentException(
                "receipt: " + member + " is not in this record; the record from which the copy was made expected");
    }

    /** {@return counts only} */
    @Override
    public String toString() {
        return "KeptBack[" + phrases.size() + " phrases, " + notProvable.size() + " not provable]";
    }
}
