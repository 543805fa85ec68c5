package org.threecolumns.share;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.Individual;
import org.threecolumns.model.Permission;
import org.threecolumns.model.ReaderGroup;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.SafeguardingAlert;
import org.threecolumns.model.Sensitivity;
import org.threecolumns.model.Shareable;
import org.threecolumns.model.map.Participant;
import org.threecolumns.model.scale.Scale;

/**
 * Decides whether one reader may see one element, as a whole. An element is shown only if every rule lets it through;
 * the first that does not gives the reason.
 */
final class Gate {
    /** Readers who get nothing of a child's without the child's permission, or the recorded alert. */
    private static final Set<Purpose> ASK_THE_CHILD = EnumSet.of(Purpose.FAMILY, Purpose.NETWORK, Purpose.CHILD);

    private static final Set<Purpose> NOT_BOUND_BY_DUTY = ASK_THE_CHILD;

    private final Request request;
    private final Voices voices;
    private final Set<String> allChildren;
    private final SafetySigns signs;

    Gate(Request request) {
        this.request = request;
        this.allChildren = request.children();
        this.voices = new Voices(allChildren);
        this.signs = new SafetySigns(request);
    }

    /** {@return why the element is not shown, or null if it is} */
    @Nullable
    WithheldReason against(Part part, Shareable element) {
        if (element.getProtectedFrom().stream().anyMatch(request::isReader)) {
            return WithheldReason.PROTECTED_FROM_READER;
        }
        if (couldBeSeenByTheWrongPerson(element)) {
            return WithheldReason.COULD_BE_SEEN_BY_ANOTHER;
        }
        if (request.seesEverything()) {
            return null;
        }
        if (!isAddressed(part, element)) {
            return WithheldReason.NOT_FOR_THIS_READER;
        }
        if (!request.about().containsAll(part.concerned())) {
            return WithheldReason.ABOUT_ANOTHER_CHILD;
        }
        WithheldReason sensitive = sensitive(element.getSensitivity());
        if (sensitive != null) {
            return sensitive;
        }
        boolean allowed = voices.of(element, part.concerned()).stream().allMatch(child -> isAllowed(part, child));
        return allowed ? null : WithheldReason.CHILD_HAS_NOT_ALLOWED_IT;
    }

    private boolean couldBeSeenByTheWrongPerson(Shareable element) {
        return element.getProtectedFrom().stream().anyMatch(request::couldBeSeenBy) || signs.areGivenAwayBy(element);
    }

    /** {@return whether the member tells of a safety object, a signal or a hiding place to somebody who must not know} */
    boolean givesSignsAway(Object value, MemberShape member) {
        return signs.areGivenAwayBy(value, member);
    }

    /** Nobody named means the team at the top, and whoever sees the outer element inside one. */
    private boolean isAddressed(Part part, Shareable element) {
        List<String> named = element.getAudience();
        if (named.isEmpty()) {
            if (part.aroundWithAudience() != null) {
                return true;
            }
            named = List.of(ReaderGroup.TEAM.name());
        }
        Set<String> audience = new HashSet<>(named);
        if (audience.contains(request.reader().getId())) {
            return true;
        }
        // Somebody in two roles sees what both would see, unless a named person decided otherwise for this element.
        Set<Purpose> capacities = request.isReleased(element, request.reader().getId())
                ? Set.of(request.purpose())
                : request.capacities();
        return capacities.stream().allMatch(capacity -> audience.contains(Readership.group(capacity)));
    }

    private @Nullable WithheldReason sensitive(Optional<Sensitivity> sensitivity) {
        if (sensitivity.isEmpty()) {
            return null;
        }
        boolean adultOnly = sensitivity.get().isAdultOnly().orElse(false);
        if (adultOnly && request.capacities().contains(Purpose.CHILD)) {
            return WithheldReason.ADULTS_ONLY;
        }
        boolean exempt = sensitivity.get().getExemption().isPresent();
        boolean bound = request.capacities().stream().noneMatch(NOT_BOUND_BY_DUTY::contains);
        return exempt && !bound ? WithheldReason.EXEMPT : null;
    }

    /**
     * {@return whether this reader may have what this child said, drew or rated here}
     *
     * <p>A permission on an outer element holds for what is inside it, unless the inner one has its own.
     */
    boolean isAllowed(Part part, String child) {
        if (request.seesEverything() || request.isReader(child)) {
            return true;
        }
        Set<Purpose> asking = EnumSet.copyOf(request.capacities());
        asking.retainAll(ASK_THE_CHILD);
        if (asking.isEmpty() || isAlerted(part)) {
            return true;
        }
        List<Permission> permissions = permissions(part);
        return asking.stream()
                .allMatch(capacity -> permissions.stream().anyMatch(each -> permits(each, child, capacity)));
    }

    private boolean permits(Permission permission, String child, Purpose capacity) {
        return permission.getBy().filter(child::equals).isPresent()
                && permission
                        .getTo()
                        .filter(to -> request.reaches(to, capacity))
                        .isPresent()
                && request.isDecided(permission.getOn());
    }

    private static List<Permission> permissions(Part part) {
        for (Part around = part; around != null; around = around.aroundWithAudience()) {
            if (around.value() instanceof Shareable element
                    && !element.getPermission().isEmpty()) {
                return element.getPermission();
            }
        }
        return List.of();
    }

    /** What a child told may be passed on without leave where safety needs it, once the alert was raised and acted on. */
    private boolean isAlerted(Part part) {
        for (Part around = part; around != null; around = around.aroundWithAudience()) {
            if (around.value() instanceof Attributed element
                    && element.getSafeguardingAlert().filter(this::isActedOn).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isActedOn(SafeguardingAlert alert) {
        return alert.getActionTaken().isPresent()
                && alert.getBy().isPresent()
                && request.isDecided(alert.getRaisedOn());
    }

    /** {@return whether who said it must not be told: a protected person, or an element marked so, or inside one} */
    boolean hidesSource(@Nullable Part part) {
        if (request.seesEverything()) {
            return false;
        }
        for (Part around = part; around != null; around = around.aroundWithAudience()) {
            if (around.value() instanceof Shareable element && hidesSource(element)) {
                return true;
            }
        }
        return false;
    }

    private boolean hidesSource(Shareable element) {
        boolean marked =
                element.getSensitivity().flatMap(Sensitivity::isSourceIdentity).orElse(false);
        return marked
                || (element instanceof Attributed attributed
                        && attributed.getSaidBy().stream().anyMatch(this::isProtected));
    }

    private boolean isProtected(String person) {
        Individual individual = request.people().get(person);
        return individual != null
                && !request.isReader(person)
                && individual.isProtected().orElse(false);
    }

    /**
     * {@return the children an element concerns: those it states, else those of what it stands in, else all of the map,
     * else all of the record}
     */
    Set<String> concerned(Object value, ObjectShape shape, @Nullable Part parent, Set<String> ofTheMap) {
        if (!(value instanceof Shareable) || value instanceof Participant) {
            return parent == null ? Set.of() : parent.concerned();
        }
        Set<String> stated = stated(value, shape);
        if (!stated.isEmpty()) {
            return stated;
        }
        if (parent != null && (parent.value() instanceof Shareable || parent.aroundWithAudience() != null)) {
            return parent.concerned();
        }
        return ofTheMap.isEmpty() ? allChildren : ofTheMap;
    }

    private Set<String> stated(Object value, ObjectShape shape) {
        List<String> stated = new ArrayList<>();
        for (MemberShape member : shape.references()) {
            if (member.kind() == MemberKind.REFERENCE && member.targets().equals(Set.of(ReferenceTarget.CHILD))) {
                member.values(value).forEach(id -> stated.add((String) id));
            }
        }
        if (value instanceof Scale scale) {
            scale.getAbout().filter(allChildren::contains).ifPresent(stated::add);
        }
        return new LinkedHashSet<>(stated);
    }
}
