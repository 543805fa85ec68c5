package org.threecolumns.share;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Individual;
import org.threecolumns.model.RecordPath;

/**
 * What two copies of one record show together, before the second is given: what each reader would learn from the other's
 * copy, why it was kept from them, and whether the record says that the two are likely to meet. Places and codes only;
 * for the host, like the receipts it is made from. Immutable.
 */
public final class CopiesTogether {
    /** What is worse than learning something not meant for one: it was kept back for somebody's sake. */
    private static final Set<WithheldReason> FOR_SOMEBODYS_SAKE = EnumSet.of(
            WithheldReason.PROTECTED_FROM_READER,
            WithheldReason.COULD_BE_SEEN_BY_ANOTHER,
            WithheldReason.CHILD_HAS_NOT_ALLOWED_IT,
            WithheldReason.ADULTS_ONLY,
            WithheldReason.EXEMPT,
            WithheldReason.SOURCE_NOT_TO_BE_KNOWN,
            WithheldReason.PERSON_PROTECTED,
            WithheldReason.NO_CONSENT_TO_PRINT,
            WithheldReason.NOT_FOR_PARENTS,
            WithheldReason.NOT_FOR_RESPONSIBLE_PEOPLE);

    private final List<Withheld> firstWouldLearn;
    private final List<Withheld> secondWouldLearn;
    private final Set<Closeness> closeness;

    private CopiesTogether(List<Withheld> firstWouldLearn, List<Withheld> secondWouldLearn, Set<Closeness> closeness) {
        this.firstWouldLearn = List.copyOf(firstWouldLearn);
        this.secondWouldLearn = List.copyOf(secondWouldLearn);
        this.closeness = Set.copyOf(closeness);
    }

    /** How the record says that two copies come together. */
    public enum Closeness {
        /** Both are for one reader. */
        SAME_READER,
        /** Their readers live together. */
        READERS_LIVE_TOGETHER,
        /** The reader of one could see the other. */
        ONE_COULD_SEE_THE_OTHERS,
        /** Somebody could see both. */
        SOMEBODY_COULD_SEE_BOTH
    }

    /**
     * {@return what two copies show together}
     *
     * @param record the record from which both were made, as it was then
     * @param first the receipt of one copy
     * @param second the receipt of the other
     * @throws IllegalArgumentException if a receipt is not of this record; the message holds no words
     */
    public static CopiesTogether of(CaseRecord record, Receipt first, Receipt second) {
        WithheldTexts.of(record, first);
        WithheldTexts.of(record, second);
        return new CopiesTogether(
                learnt(first, second), learnt(second, first), closeness(Request.people(record), first, second));
    }

    /** What was kept from one reader and stands, whole or in part, in the copy of the other. */
    private static List<Withheld> learnt(Receipt reader, Receipt other) {
        Set<RecordPath> alsoWithheld = new HashSet<>();
        other.withheld().forEach(each -> alsoWithheld.add(each.place()));
        return reader.withheld().stream()
                .filter(each -> !isUnder(each.place(), alsoWithheld))
                .toList();
    }

    private static boolean isUnder(RecordPath place, Set<RecordPath> places) {
        Optional<RecordPath> around = Optional.of(place);
        while (around.isPresent()) {
            if (places.contains(around.get())) {
                return true;
            }
            around = around.get().parent();
        }
        return false;
    }

    private static Set<Closeness> closeness(Map<String, Individual> people, Receipt first, Receipt second) {
        Individual one = reader(people, first);
        Individual other = reader(people, second);
        Set<String> seeFirst = Onlookers.of(first.audience().holding(), one, people);
        Set<String> seeSecond = Onlookers.of(second.audience().holding(), other, people);
        Set<String> seeBoth = new LinkedHashSet<>(seeFirst);
        seeBoth.retainAll(seeSecond);
        Set<Closeness> found = EnumSet.noneOf(Closeness.class);
        addIf(found, Closeness.SAME_READER, one.getId().equals(other.getId()));
        addIf(
                found,
                Closeness.READERS_LIVE_TOGETHER,
                Onlookers.atHome(one, people).contains(other.getId()));
        addIf(
                found,
                Closeness.ONE_COULD_SEE_THE_OTHERS,
                seeFirst.contains(other.getId()) || seeSecond.contains(one.getId()));
        addIf(found, Closeness.SOMEBODY_COULD_SEE_BOTH, !seeBoth.isEmpty());
        return found;
    }

    private static void addIf(Set<Closeness> found, Closeness closeness, boolean holds) {
        if (holds) {
            found.add(closeness);
        }
    }

    private static Individual reader(Map<String, Individual> people, Receipt receipt) {
        return Optional.ofNullable(people.get(receipt.audience().reader()))
                .orElseThrow(() -> KeptBack.notOfThisRecord("reader"));
    }

    /** {@return what the first reader would learn from the second copy, and why it was kept from them, by its place} */
    public List<Withheld> firstWouldLearn() {
        return firstWouldLearn;
    }

    /** {@return what the second reader would learn from the first copy, and why it was kept from them, by its place} */
    public List<Withheld> secondWouldLearn() {
        return secondWouldLearn;
    }

    /**
     * {@return of what either would learn, what was kept back for somebody's sake: protected from the reader by name, a
     * child's own without the child's permission, whom a child does not want there, what keeps a child safe, a source, a
     * protected person, a contact detail without consent}
     */
    public List<Withheld> grave() {
        List<Withheld> grave = new ArrayList<>(firstWouldLearn);
        grave.addAll(secondWouldLearn);
        grave.removeIf(each -> !FOR_SOMEBODYS_SAKE.contains(each.reason()));
        return List.copyOf(grave);
    }

    /** {@return how the record says that the two copies come together; empty if it says nothing, which is no proof} */
    public Set<Closeness> closeness() {
        return closeness;
    }

    /** {@return counts only} */
    @Override
    public String toString() {
        return "CopiesTogether[" + firstWouldLearn.size() + ", " + secondWouldLearn.size() + "]";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CopiesTogether that
                && firstWouldLearn.equals(that.firstWouldLearn)
                && secondWouldLearn.equals(that.secondWouldLearn)
                && closeness.equals(that.closeness);
    }

    @Override
    public int hashCode() {
        return Objects.hash(firstWouldLearn, secondWouldLearn, closeness);
    }
}
