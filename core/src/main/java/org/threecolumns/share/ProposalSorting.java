package org.threecolumns.share;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.model.Identified;
import org.threecolumns.model.Individual;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.Shareable;

/** Sorts one record for one reader: from the copy of today, and from the one there would be if workers granted all. */
final class ProposalSorting {
    private final Trial trial;
    private final RecordPlaces places;
    private final Draft today;
    private final Map<RecordPath, Part> shownToday;
    private final Set<RecordPath> granted;
    private final Draft widest;
    private final Guard guard;
    private final Sensitive sensitive;
    private final Map<RecordPath, Part> shown;
    private final Map<RecordPath, RefusalCode> hindrances = new HashMap<>();
    private final Set<RecordPath> ordinary;

    ProposalSorting(Trial trial, RecordPlaces places, Draft today) {
        this.trial = trial;
        this.places = places;
        this.today = today;
        this.shownToday = Trial.standing(today);
        this.granted = trial.grantable(today);
        this.widest = trial.with(granted);
        this.guard = widest.gate().guard();
        this.sensitive = new Sensitive(widest);
        this.shown = Trial.standing(widest);
        hinder(widest);
        this.ordinary = ordinary();
    }

    List<ProposalRow> rows() {
        List<ProposalRow> rows = new ArrayList<>();
        shown.values().stream()
                .filter(ProposalSorting::hasARow)
                .forEach(part -> shownRow(part).ifPresent(row -> {
                    rows.add(row);
                    addWords(part, row, rows);
                }));
        widest.withheld().reasons().forEach((place, reason) -> {
            if (!shown.containsKey(place) && !places.steersSharing(place)) {
                rows.add(withheldRow(place, reason));
            }
        });
        rows.sort((a, b) -> a.place().compareTo(b.place()));
        return List.copyOf(rows);
    }

    /** Free words of a map's, plan's or story's head come with it, undecided: each has its row, so that somebody reads it. */
    private void addWords(Part head, ProposalRow row, List<ProposalRow> rows) {
        if (head.isContainer()) {
            head.slots().stream()
                    .filter(slot -> slot.member().kind() == MemberKind.TEXT)
                    .map(slot -> head.path().member(slot.member().name()))
                    .forEach(place -> rows.add(new ProposalRow(
                            place, places.type(place), 1, row.group(), row.deciding(), row.reason(), row.hindrance())));
        }
    }

    /** What has no readers of its own has a row where nothing around it has any either: it comes with its container. */
    private static boolean hasARow(Part part) {
        boolean isHead = part.value() instanceof Identified && part.aroundWithAudience() == null && !isOfPerson(part);
        return part.value() instanceof Shareable || part.value() instanceof Individual || isHead;
    }

    private static boolean isOfPerson(Part part) {
        for (Part around = part.parent(); around != null; around = around.parent()) {
            if (around.value() instanceof Individual) {
                return true;
            }
        }
        return false;
    }

    private Optional<ProposalRow> shownRow(Part part) {
        RecordPath place = part.path();
        if (granted.contains(place)) {
            return Optional.of(row(
                    place,
                    coming(part),
                    ordinary.contains(place) ? Deciding.WORKER : Deciding.WORKER_ALONE,
                    reasonToDecide(part)));
        }
        if (shownToday.containsKey(place)) {
            return Optional.of(new ProposalRow(
                    place,
                    places.type(place),
                    1,
                    ProposalGroup.READY,
                    Deciding.NOBODY,
                    Optional.empty(),
                    Optional.empty()));
        }
        return grantAround(place) == null
                ? Optional.of(row(place, 1, Deciding.FOLLOWS, reasonToday(place)))
                : Optional.empty();
    }

    private WithheldReason reasonToDecide(Part part) {
        if (guard.isOpenedByRelease(part.value())) {
            return WithheldReason.NOT_FOR_RESPONSIBLE_PEOPLE;
        }
        return part.value() instanceof Shareable element && sensitive.isDecidedAgainst(element)
                ? WithheldReason.DECIDED_NOT_TO_SHARE
                : WithheldReason.NOT_FOR_THIS_READER;
    }

    private WithheldReason reasonToday(RecordPath place) {
        return today.withheld().reasons().getOrDefault(place, WithheldReason.CANNOT_STAND_ALONE);
    }

    private ProposalRow withheldRow(RecordPath place, WithheldReason reason) {
        Deciding deciding = Deciding.about(reason);
        Part part = widest.withheld().part(place);
        boolean open = switch (deciding) {
            case CHILD, PERSON -> true;
            case SECOND_WORDING -> part != null && concernsOurs(part);
            case WORKER, WORKER_ALONE, FOLLOWS, NOBODY -> false;
        };
        return open
                ? row(place, places.elements(place), deciding, reason)
                : new ProposalRow(
                        place,
                        places.type(place),
                        places.elements(place),
                        ProposalGroup.NEVER,
                        Deciding.NOBODY,
                        Optional.of(reason),
                        Optional.empty());
    }

    private boolean concernsOurs(Part part) {
        return part.value() instanceof Shareable
                && part.concerned().stream().anyMatch(widest.request().about()::contains);
    }

    private ProposalRow row(RecordPath place, int elements, Deciding deciding, WithheldReason reason) {
        return new ProposalRow(
                place,
                places.type(place),
                elements,
                ProposalGroup.NEEDS_DECISION,
                deciding,
                Optional.of(reason),
                Optional.ofNullable(hindrances.get(place)));
    }

    /** {@return how many elements a grant brings: itself, and what is inside it without a reader of its own} */
    private int coming(Part part) {
        return (int) shown.values().stream()
                .filter(each -> each.value() instanceof Shareable && part.path().equals(grantAround(each.path())))
                .count();
    }

    private @Nullable RecordPath grantAround(RecordPath place) {
        for (Optional<RecordPath> at = Optional.of(place);
                at.isPresent();
                at = at.get().parent()) {
            if (granted.contains(at.get())) {
                return at.get();
            }
        }
        return null;
    }

    /** What stands only together with something sensitive, or would refuse the copy, is no ordinary thing. */
    private Set<RecordPath> ordinary() {
        Set<RecordPath> found = new LinkedHashSet<>(granted);
        found.removeIf(place -> !shown.containsKey(place));
        shown.values().stream()
                .filter(part -> part.value() instanceof Shareable element && sensitive.is(part, element))
                .forEach(part -> found.remove(grantAround(part.path())));
        boolean settled = false;
        while (!settled) {
            found.removeAll(hindrances.keySet());
            Draft draft = trial.with(found);
            int hindered = hindrances.size();
            hinder(draft);
            boolean allStand = !found.retainAll(Trial.standing(draft).keySet());
            settled = allStand && hindered == hindrances.size();
        }
        return found;
    }

    private void hinder(Draft draft) {
        Set<Refusal> before = Set.copyOf(today.refusals());
        for (Refusal refusal : draft.refusals()) {
            if (!before.contains(refusal)) {
                refusal.places().forEach(place -> {
                    RecordPath grant = grantAround(place);
                    if (grant != null) {
                        hindrances.putIfAbsent(grant, refusal.code());
                    }
                });
            }
        }
    }
}
