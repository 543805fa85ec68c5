package org.threecolumns.share;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.SharingDecision;
import org.threecolumns.model.SharingOutcome;

/**
 * Everything of a record, sorted for one reader: ready, needs a decision, never; and what stands in the way of any copy.
 *
 * <p>A worker accepts the ordinary part in one decision and everything sensitive row by row; what only a child or the person
 * concerned can allow, no worker can. A decision gives a new record, in which it stands at the elements it is about.
 *
 * <pre>{@code
 * SharingProposal proposal = SharingProposal.of(record, Audience.family("p3").about("c1", "c2"), today);
 * CaseRecord decided = proposal.accept(Decision.by("p11").on(today).because("Kerry carries tonight's plan"));
 * }</pre>
 *
 * <p>Immutable. Nothing in it is a word of the record.
 */
public final class SharingProposal {
    private final CaseRecord record;
    private final Audience audience;
    private final LocalDate asOf;
    private final RecordPlaces places;
    private final List<ProposalRow> rows;
    private final List<Refusal> refusals;
    private final boolean isSorted;

    private SharingProposal(
            CaseRecord record,
            Audience audience,
            LocalDate asOf,
            RecordPlaces places,
            List<ProposalRow> rows,
            List<Refusal> refusals,
            boolean isSorted) {
        this.record = record;
        this.audience = audience;
        this.asOf = asOf;
        this.places = places;
        this.rows = List.copyOf(rows);
        this.refusals = List.copyOf(refusals);
        this.isSorted = isSorted;
    }

    /**
     * {@return the proposal under the standard policy}
     *
     * @param record the whole record
     * @param audience the reader
     * @param asOf the day for which the copy would be made
     */
    public static SharingProposal of(CaseRecord record, Audience audience, LocalDate asOf) {
        return of(record, audience, asOf, SharingPolicy.standard());
    }

    /**
     * {@return the proposal under a council's own policy}
     *
     * @param record the whole record
     * @param audience the reader
     * @param asOf the day for which the copy would be made
     * @param policy what the council protects and hides beyond the standard policy
     */
    public static SharingProposal of(CaseRecord record, Audience audience, LocalDate asOf, SharingPolicy policy) {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(policy, "policy");
        RecordPlaces places = new RecordPlaces(record);
        Trial trial = new Trial(record, audience, asOf, policy);
        try {
            Draft today = trial.with(Set.of());
            List<ProposalRow> rows = new ProposalSorting(trial, places, today).rows();
            return new SharingProposal(record, audience, asOf, places, rows, today.refusals(), true);
        } catch (SharingRefusedException refused) {
            return new SharingProposal(record, audience, asOf, places, List.of(), refused.refusals(), false);
        }
    }

    /** {@return whom the copy would be for} */
    public Audience audience() {
        return audience;
    }

    /** {@return one row for each place, in the order of the record} */
    public List<ProposalRow> rows() {
        return rows;
    }

    /**
     * {@return what stands in the way of a copy today; while the reader, the children or the form of the record are in
     * question there are no rows}
     */
    public List<Refusal> refusals() {
        return refusals;
    }

    /**
     * {@return the rows for people to read: what stands in one list and is alike is one row, with the place of the list;
     * what is to be decided alone stays alone}
     */
    public List<ProposalRow> grouped() {
        Map<Object, ProposalRow> grouped = new LinkedHashMap<>();
        for (ProposalRow row : rows) {
            RecordPath list = row.deciding() == Deciding.WORKER_ALONE ? row.place() : places.list(row.place());
            Object alike = List.of(list, row.type(), row.group(), row.deciding(), row.reason(), row.hindrance());
            grouped.merge(alike, row, (one, other) -> joined(list, one, other));
        }
        return List.copyOf(grouped.values());
    }

    private static ProposalRow joined(RecordPath list, ProposalRow one, ProposalRow other) {
        return new ProposalRow(
                list,
                one.type(),
                one.elements() + other.elements(),
                one.group(),
                one.deciding(),
                one.reason(),
                one.hindrance());
    }

    /**
     * {@return the proposal for one part of the record, such as {@code /safetyPlans/pl0}, with what that part needs to stand}
     *
     * @param part a place of the record
     * @throws IllegalArgumentException if nothing of the record stands there
     */
    public SharingProposal only(RecordPath part) {
        if (!places.holds(Objects.requireNonNull(part, "part"))) {
            throw new IllegalArgumentException("part: a place where something of the record stands expected");
        }
        Set<RecordPath> needed = Needs.of(part, places, audience.purpose());
        List<ProposalRow> kept = rows.stream()
                .filter(row -> needed.stream().anyMatch(place -> touches(place, row.place())))
                .toList();
        return new SharingProposal(record, audience, asOf, places, kept, refusals, isSorted);
    }

    private static boolean touches(RecordPath one, RecordPath other) {
        return one.contains(other) || other.contains(one);
    }

    /**
     * Accepts every ordinary row in one decision.
     *
     * @param decision who decided, when and why
     * @return the record with the decision on each element; the same record if nothing is ordinary
     * @throws IllegalArgumentException if the decision is not one of a worker of the council in the record, of a day up to
     *     the day of the proposal
     * @throws SharingRefusedException if the reader, the children or the form of the record are in question
     */
    public CaseRecord accept(Decision decision) {
        return grant(rows.stream().filter(ProposalRow::isOrdinary).toList(), decision);
    }

    /**
     * Accepts one row, or the ordinary rows of one list.
     *
     * @param place the place of the row, as {@link #rows()} or {@link #grouped()} give it
     * @param decision who decided, when and why
     * @return the record with the decision on the element or elements
     * @throws IllegalArgumentException if the decision is not one of a worker of the council in the record, or no worker
     *     can accept what stands there; the message says what would help
     * @throws SharingRefusedException if the reader, the children or the form of the record are in question
     */
    public CaseRecord accept(RecordPath place, Decision decision) {
        requireSorted();
        Optional<ProposalRow> row = row(place);
        if (row.isPresent()) {
            if (!row.get().isAcceptable()) {
                throw new IllegalArgumentException(place + ": no decision of a worker; " + notAcceptable(row.get()));
            }
            return grant(List.of(row.get()), decision);
        }
        List<ProposalRow> inList = rows.stream()
                .filter(each -> each.isOrdinary() && places.list(each.place()).equals(place))
                .toList();
        if (inList.isEmpty()) {
            throw new IllegalArgumentException("place: a row of the proposal that needs a decision expected");
        }
        return grant(inList, decision);
    }

    private static String notAcceptable(ProposalRow row) {
        return row.group() == ProposalGroup.READY ? "it is ready" : row.fix(Locale.ENGLISH);
    }

    private CaseRecord grant(Collection<ProposalRow> accepted, Decision decision) {
        requireWorker(decision);
        Set<RecordPath> granted = new LinkedHashSet<>();
        accepted.forEach(row -> granted.add(row.place()));
        return Granting.grant(record, granted, audience.reader(), decision);
    }

    private void requireSorted() {
        if (!isSorted) {
            throw new SharingRefusedException(refusals);
        }
    }

    private void requireWorker(Decision decision) {
        requireSorted();
        boolean isReader = decision.worker().equals(audience.reader());
        if (isReader || !Readership.workersOnly(record).contains(decision.worker())) {
            throw new IllegalArgumentException(
                    "by: a worker of the council in the record who is nothing else in it, and not the reader, expected");
        }
        if (decision.day().isAfter(asOf)) {
            throw new IllegalArgumentException("on: a day up to the day of the proposal expected");
        }
    }

    private Optional<ProposalRow> row(RecordPath place) {
        return rows.stream().filter(row -> row.place().equals(place)).findFirst();
    }

    /**
     * {@return the slip that says that sharing was thought about, for the host to append to the record's sharing decisions}
     *
     * @param outcome what was decided
     * @param decision who decided, when and why
     * @param about the elements it was about, at least one
     * @throws IllegalArgumentException if the decision is not one of a worker of the council in the record, a place is
     *     none of an element, or it was decided not to share what the reader has already
     * @throws SharingRefusedException if the reader, the children or the form of the record are in question
     */
    public SharingDecision slip(SharingOutcome outcome, Decision decision, Collection<RecordPath> about) {
        requireWorker(decision);
        Set<String> items = new LinkedHashSet<>();
        for (RecordPath place : about) {
            if (!places.isElement(place)) {
                throw new IllegalArgumentException("place: an element of the record expected");
            }
            requireNotShown(outcome, place);
            items.add(place.steps().get(place.steps().size() - 1));
        }
        if (items.isEmpty()) {
            throw new IllegalArgumentException("place: at least one expected");
        }
        return SharingDecision.builder()
                .id(slipId())
                .items(new ArrayList<>(items))
                .addSharedWith(audience.reader())
                .decision(outcome)
                .why(decision.reason())
                .decidedBy(decision.worker())
                .on(decision.day())
                .build();
    }

    /** A slip keeps nothing back: what is shown already would go on being shown under a paper that says that it is not. */
    private void requireNotShown(SharingOutcome outcome, RecordPath place) {
        boolean isShown =
                row(place).filter(row -> row.group() == ProposalGroup.READY).isPresent();
        if (outcome == SharingOutcome.NOT_SHARED && isShown) {
            throw new IllegalArgumentException(
                    place + ": it is ready and would go on being shown; protectedFrom keeps it from the reader");
        }
    }

    private String slipId() {
        Set<String> ids = Granting.ids(record);
        int number = 1;
        while (ids.contains("slip" + number)) {
            number++;
        }
        return "slip" + number;
    }

    /** {@return how much is in it, and nothing of what} */
    @Override
    public String toString() {
        return "SharingProposal[" + audience.purpose() + ", " + rows.size() + " rows, " + refusals.size()
                + " refusals]";
    }
}
