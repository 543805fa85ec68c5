package org.threecolumns.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.model.CaseWorker;
import org.threecolumns.model.ConsentToPrint;
import org.threecolumns.model.ContactDetail;
import org.threecolumns.model.Individual;
import org.threecolumns.model.Recorded;
import org.threecolumns.model.Shareable;
import org.threecolumns.model.story.Picture;
import org.threecolumns.model.story.PictureCheck;

/**
 * The first look at a record for one reader: which elements the gate lets through and which members the table shows.
 * What is withheld here is withheld for its own sake; what cannot stand without it is seen afterwards.
 */
final class Selection {
    /** The member that says whose entry it is. */
    private static final Set<String> WHOSE = Set.of("to", "person", "child");

    private final Request request;
    private final Gate gate;
    private final WithheldList withheld;
    private final Guard guard;
    private final Column column;
    private final Set<String> hiddenByCouncil;

    Selection(Request request, Gate gate, WithheldList withheld) {
        this.request = request;
        this.gate = gate;
        this.withheld = withheld;
        this.guard = gate.guard();
        this.column = Column.of(request.capacities());
        this.hiddenByCouncil = request.policy().hiddenFor(request.capacities());
    }

    /** {@return the record with everything that is shown in itself} */
    Part select() {
        Part root = new Part(request.whole(), null, Set.of());
        fill(root, Set.of());
        return root;
    }

    private void fill(Part part, Set<String> ofContainer) {
        List<Column.Cell> cells = column.cells(part.shape());
        for (int position = 0; position < cells.size(); position++) {
            if (!part.held().isAbsent(position)) {
                Column.Cell cell = cells.get(position);
                fillMember(part, cell, part.values(cell.member()), ofContainer);
            }
        }
    }

    private void fillMember(Part part, Column.Cell cell, List<?> values, Set<String> ofContainer) {
        MemberShape member = cell.member();
        WithheldReason reason = hiddenByCouncil.contains(cell.row())
                ? WithheldReason.HIDDEN_BY_COUNCIL
                : against(cell.treatment(), part, member);
        if (reason != null) {
            withheld.add(part.path().member(member.name()), reason);
            return;
        }
        List<Part> parts = List.of();
        if (member.kind() == MemberKind.OBJECT) {
            parts = new ArrayList<>(values.size());
            for (Object value : values) {
                addIfShown(parts, (ObjectValues) value, part, cell, ofContainer);
            }
        }
        part.show(new Part.Slot(member, cell.treatment(), values, parts));
    }

    private void addIfShown(List<Part> parts, ObjectValues held, Part owner, Column.Cell how, Set<String> ofContainer) {
        Set<String> children = Part.isContainer(held) ? gate.stated(held) : ofContainer;
        Part part = new Part(held, owner, gate.concerned(held, owner, children));
        WithheldReason reason = against(part, how.treatment());
        if (reason == null) {
            parts.add(part);
            fill(part, children);
        } else {
            withheld.add(part, reason);
        }
    }

    private @Nullable WithheldReason against(Part part, Treatment treatment) {
        Object value = part.value();
        if (value instanceof Shareable element) {
            WithheldReason reason = gate.against(part, element);
            if (reason != null) {
                return reason;
            }
        } else if (part.isContainer() && !request.seesEverything() && Gate.standsNoLonger((Recorded) value)) {
            return WithheldReason.NO_LONGER_STANDS;
        }
        if (value instanceof Individual person && !request.mayHold(person)) {
            return person.isProtected().orElse(false)
                    ? WithheldReason.PERSON_PROTECTED
                    : WithheldReason.ABOUT_ANOTHER_CHILD;
        }
        return switch (treatment) {
            case CONSENT -> againstPrinting(part, (ContactDetail) value);
            case OWN -> namesReader(part) ? null : WithheldReason.ABOUT_ANOTHER_PERSON;
            case SERVING -> unless(isServing((CaseWorker) value), WithheldReason.NOT_IN_TABLE_FOR_PURPOSE);
            case GUARDED -> guard.against(value);
            default -> null;
        };
    }

    /** Consent of another's that contradicts their protection does not count: one of the two is a mistake. */
    private @Nullable WithheldReason againstPrinting(Part part, ContactDetail contact) {
        if (contact.isProtected().orElse(false) && !isOf(part, request::isReader) && !isReleasedToCourt(contact)) {
            return WithheldReason.PERSON_PROTECTED;
        }
        Individual owner = owner(part);
        if (owner != null && request.isReader(owner.getId()) && !mayBeSeenThere(request, owner, contact)) {
            return WithheldReason.COULD_BE_SEEN_BY_ANOTHER;
        }
        boolean isOfService = owner == null && contact.getConsentToPrint().isEmpty();
        return isOfService || hasConsent(request, contact) ? null : WithheldReason.NO_CONSENT_TO_PRINT;
    }

    /** A court may be told where somebody in danger is, if that was decided for this court by name. */
    private boolean isReleasedToCourt(ContactDetail contact) {
        return request.capacities().equals(Set.of(Purpose.COURT))
                && contact.getConsentToPrint()
                        .filter(consent -> request.isDecided(consent.getOn())
                                && consent.getTo().stream().anyMatch(request::isReader))
                        .isPresent();
    }

    /** The reader's own protected value lies about where the copy is: whoever could see it there needs the consent too. */
    static boolean mayBeSeenThere(Request request, Individual reader, ContactDetail contact) {
        boolean isProtected =
                contact.isProtected().orElse(false) || reader.isProtected().orElse(false);
        List<String> to = contact.getConsentToPrint().map(ConsentToPrint::getTo).orElse(List.of());
        return !isProtected || to.containsAll(request.onlookers());
    }

    static boolean hasConsent(Request request, ContactDetail contact) {
        return contact.getConsentToPrint()
                .filter(consent -> request.isDecided(consent.getOn()) && reaches(request, consent))
                .isPresent();
    }

    private static boolean reaches(Request request, ConsentToPrint consent) {
        return request.capacities().stream()
                .allMatch(capacity -> consent.getTo().stream().anyMatch(to -> request.reaches(to, capacity)));
    }

    /** Whom the family can ring: who helps one of them against another may stand in the list, too, and is not named by it. */
    private boolean isServing(CaseWorker worker) {
        boolean hasBegun =
                worker.getFrom().filter(day -> day.isAfter(request.asOf())).isEmpty();
        boolean isGone =
                worker.getTo().filter(day -> day.isBefore(request.asOf())).isPresent();
        return hasBegun
                && !isGone
                && worker.getPerson()
                        .map(request.people()::get)
                        .filter(person -> Readership.isOfCouncil(request.record(), person)
                                && !DomesticAbuse.isServiceWorker(person))
                        .isPresent();
    }

    private boolean namesReader(Part part) {
        return part.shape().references().stream()
                .filter(member -> WHOSE.contains(member.name()))
                .flatMap(member -> part.values(member).stream())
                .anyMatch(id -> request.isReader((String) id));
    }

    private @Nullable WithheldReason against(Treatment treatment, Part part, MemberShape member) {
        return switch (treatment) {
            case HIDE -> WithheldReason.NOT_IN_TABLE_FOR_PURPOSE;
            case SELF -> unless(isOf(part, request::isReader), WithheldReason.NOT_IN_TABLE_FOR_PURPOSE);
            case SUBJECT -> unless(isOf(part, this::isSubject), WithheldReason.NOT_IN_TABLE_FOR_PURPOSE);
            case SOURCE -> unless(!gate.hidesSource(part), WithheldReason.SOURCE_NOT_TO_BE_KNOWN);
            case LOOKED -> unless(isLookedAt((Picture) part.value()), WithheldReason.PICTURE_NOT_LOOKED_AT);
            case GUARDED -> member.kind() == MemberKind.OBJECT ? null : guard.against(part.value());
            case OWN, SERVING, CONSENT, CHOSEN, WITNESS, TRACE, NEEDS, GENERAL, RANKED, SHOW -> null;
        };
    }

    private static @Nullable WithheldReason unless(boolean shown, WithheldReason reason) {
        return shown ? null : reason;
    }

    /** What is drawn cannot be searched: somebody else looked at the picture, thinking of this reader. */
    private boolean isLookedAt(Picture picture) {
        return request.capacities().stream()
                .allMatch(capacity -> picture.getChecks().stream().anyMatch(check -> isFor(check, capacity)));
    }

    private boolean isFor(PictureCheck check, Purpose capacity) {
        return check.getTo().filter(to -> request.reaches(to, capacity)).isPresent()
                && check.getBy().filter(by -> !request.isReader(by)).isPresent()
                && request.isDecided(check.getOn());
    }

    private static @Nullable Individual owner(Part part) {
        for (Part around = part; around != null; around = around.parent()) {
            if (around.value() instanceof Individual person) {
                return person;
            }
        }
        return null;
    }

    private static boolean isOf(Part part, Predicate<String> person) {
        Individual owner = owner(part);
        return owner != null && person.test(owner.getId());
    }

    private boolean isSubject(String person) {
        return request.isReader(person) || request.about().contains(person);
    }
}
