package org.threecolumns.share;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.internal.shape.RecordShape;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.ConsentToPrint;
import org.threecolumns.model.ContactDetail;
import org.threecolumns.model.Individual;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.Shareable;
import org.threecolumns.model.map.ThreeColumnMap;

/**
 * The first look at a record for one reader: which elements the gate lets through and which members the table shows.
 * What is withheld here is withheld for its own sake; what cannot stand without it is seen afterwards.
 */
final class Selection {
    private final Request request;
    private final Gate gate;
    private final WithheldList withheld;
    private final SharingTable table = SharingTable.standard();

    Selection(Request request, Gate gate, WithheldList withheld) {
        this.request = request;
        this.gate = gate;
        this.withheld = withheld;
    }

    /** {@return the record with everything that is shown in itself} */
    Part select() {
        ObjectShape shape = RecordShape.of(CaseRecord.class);
        Part root = new Part(request.record(), shape, RecordPath.root(), null, Set.of());
        fill(root, Set.of());
        return root;
    }

    private void fill(Part part, Set<String> ofTheMap) {
        for (MemberShape member : part.shape().members()) {
            if (!member.values(part.value()).isEmpty()) {
                fillMember(part, member, ofTheMap);
            }
        }
    }

    private void fillMember(Part part, MemberShape member, Set<String> ofTheMap) {
        Treatment treatment = treatment(part, member);
        if (treatment == null) {
            return;
        }
        List<Part> parts = new ArrayList<>();
        if (member.kind() == MemberKind.OBJECT) {
            for (Object each : member.values(part.value())) {
                addIfShown(parts, each, part, member, treatment, ofTheMap);
            }
        }
        part.slots().add(new Part.Slot(member, treatment, parts));
    }

    private void addIfShown(
            List<Part> parts, Object value, Part owner, MemberShape member, Treatment treatment, Set<String> ofTheMap) {
        ObjectShape shape = member.object();
        Set<String> children = value instanceof ThreeColumnMap map ? new HashSet<>(map.getChildren()) : ofTheMap;
        Part part = new Part(
                value, shape, place(owner, member, shape, value), owner, gate.concerned(value, shape, owner, children));
        WithheldReason reason = against(part, treatment);
        if (reason == null) {
            parts.add(part);
            fill(part, children);
        } else {
            withheld.add(part, reason);
        }
    }

    private static RecordPath place(Part owner, MemberShape member, ObjectShape shape, Object value) {
        RecordPath place = owner.path().member(member.name());
        String id = member.isList() ? shape.id(value) : null;
        return id == null ? place : place.item(id);
    }

    private @Nullable WithheldReason against(Part part, Treatment treatment) {
        Object value = part.value();
        if (value instanceof Shareable element) {
            return gate.against(part, element);
        }
        if (value instanceof Individual person && !request.mayHold(person)) {
            return person.isProtected().orElse(false)
                    ? WithheldReason.PERSON_PROTECTED
                    : WithheldReason.ABOUT_ANOTHER_CHILD;
        }
        if (treatment == Treatment.CONSENT && value instanceof ContactDetail contact) {
            return againstPrinting(part, contact);
        }
        if (treatment == Treatment.OWN && !namesReader(part)) {
            return WithheldReason.NOT_FOR_THIS_READER;
        }
        return null;
    }

    /** Consent of another's that contradicts their protection does not count: one of the two is a mistake. */
    private @Nullable WithheldReason againstPrinting(Part part, ContactDetail contact) {
        boolean isOwn = isReader(owner(part));
        if (contact.isProtected().orElse(false) && !isOwn) {
            return WithheldReason.PERSON_PROTECTED;
        }
        return hasConsent(request, contact) ? null : WithheldReason.NO_CONSENT_TO_PRINT;
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

    private boolean namesReader(Part part) {
        return part.shape().references().stream()
                .filter(member -> member.name().equals("to"))
                .flatMap(member -> member.values(part.value()).stream())
                .anyMatch(id -> request.isReader((String) id));
    }

    /** {@return how the member is shown, or null if it is not; then that is on the list of what was withheld} */
    private @Nullable Treatment treatment(Part part, MemberShape member) {
        SharingTable.Row row = table.row(part.shape(), member);
        Treatment treatment = Treatment.SHOW;
        boolean hiddenByCouncil = false;
        for (Purpose capacity : request.capacities()) {
            treatment = treatment.and(row.of(capacity));
            hiddenByCouncil |= request.policy().hides(capacity, row.name());
        }
        WithheldReason reason = hiddenByCouncil ? WithheldReason.HIDDEN_BY_COUNCIL : against(treatment, part);
        if (reason == null) {
            return treatment;
        }
        withheld.add(part.path().member(member.name()), reason);
        return null;
    }

    private @Nullable WithheldReason against(Treatment treatment, Part part) {
        boolean shown = switch (treatment) {
            case HIDE -> false;
            case SELF -> isReader(owner(part));
            case SUBJECT -> isReader(owner(part)) || isSubject(owner(part));
            case SOURCE -> !gate.hidesSource(part);
            case OWN, CONSENT, WITNESS, NEEDS, SHOW -> true;
        };
        if (shown) {
            return null;
        }
        return treatment == Treatment.SOURCE
                ? WithheldReason.SOURCE_NOT_TO_BE_KNOWN
                : WithheldReason.NOT_IN_TABLE_FOR_PURPOSE;
    }

    private static @Nullable Individual owner(Part part) {
        for (Part around = part; around != null; around = around.parent()) {
            if (around.value() instanceof Individual person) {
                return person;
            }
        }
        return null;
    }

    private boolean isReader(@Nullable Individual person) {
        return person != null && request.isReader(person.getId());
    }

    private boolean isSubject(@Nullable Individual person) {
        return person != null && request.about().contains(person.getId());
    }
}
