package org.threecolumns.pdf.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.threecolumns.model.ItemStatus;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.plan.SafetyPlan;
import org.threecolumns.share.SharedRecord;

/** The plan of a copy that is printed: the one asked for, or the one that counts on the day of the copy. */
record ChosenPlan(SafetyPlan plan, LocalDate day) {

    static ChosenPlan of(SharedRecord copy, String id) {
        return copy.safetyPlans().stream()
                .filter(plan -> plan.getId().equals(id))
                .findFirst()
                .map(plan -> new ChosenPlan(plan, copy.asOf()))
                .orElseThrow(NoPlanToPrintException::new);
    }

    /**
     * The plan that began last and has neither ended nor been rejected, given up or replaced; before any began, the last
     * one written.
     */
    static ChosenPlan current(SharedRecord copy) {
        List<SafetyPlan> open = copy.safetyPlans().stream()
                .filter(plan -> !hasEnded(plan, copy.asOf()))
                .filter(plan -> plan.getRecordStatus()
                        .filter(ItemStatus::standsNoLonger)
                        .isEmpty())
                .toList();
        return IntStream.range(0, open.size())
                .boxed()
                .max(Comparator.<Integer, LocalDate>comparing(at -> begun(open.get(at), copy.asOf()))
                        .thenComparing(Comparator.naturalOrder()))
                .map(at -> new ChosenPlan(open.get(at), copy.asOf()))
                .orElseThrow(NoPlanToPrintException::new);
    }

    private static LocalDate begun(SafetyPlan plan, LocalDate day) {
        return plan.getInForceFrom().filter(from -> !from.isAfter(day)).orElse(LocalDate.MIN);
    }

    private static boolean hasEnded(SafetyPlan plan, LocalDate day) {
        return plan.getEndedOn().filter(end -> !end.isAfter(day)).isPresent();
    }

    /** Whether its words are neither in force nor agreed nor disputed by anybody. */
    boolean isDraft() {
        return plan.getInForceFrom().isEmpty()
                && plan.getAgreements().stream()
                        .flatMap(agreement -> agreement.getView().stream())
                        .noneMatch(view -> switch (view) {
                            case AGREES, PARTLY, DISAGREES -> true;
                            case NOT_ASKED, COULD_NOT_ASK -> false;
                        });
    }

    RecordPath path() {
        return RecordPath.root().member("safetyPlans").item(plan.getId());
    }

    /** The last day on which the plan holds, if that is over. */
    Optional<LocalDate> endedOn() {
        return plan.getEndedOn().filter(end -> !end.isAfter(day));
    }
}
