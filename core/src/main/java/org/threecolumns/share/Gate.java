package org.threecolumns.share;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.ItemStatus;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.ReaderGroup;
import org.threecolumns.model.Recorded;
import org.threecolumns.model.Sensitivity;
import org.threecolumns.model.Shareable;
import org.threecolumns.model.map.Participant;
import org.threecolumns.model.scale.Scale;
import org.threecolumns.model.voice.ChildVoice;
import org.threecolumns.model.voice.VoiceKind;
import org.threecolumns.model.voice.VoicePart;
import org.threecolumns.model.voice.VoiceQuestion;

/**
 * Decides whether one reader may see one element, as a whole. An element is shown only if every rule lets it through;
 * the first that does not gives the reason.
 */
final class Gate {
    private static final List<String> TEAM_ALONE = List.of(ReaderGroup.TEAM.name());
    private static final Set<Purpose> NOT_BOUND_BY_DUTY = EnumSet.of(Purpose.FAMILY, Purpose.NETWORK, Purpose.CHILD);

    private final Request request;
    private final Voices voices;
    private final Leave leave;
    private final Told told;
    private final Set<String> allChildren;
    private final Versions versions;
    private final Guard guard;
    private final boolean isParent;
    private final boolean isChild;
    private final boolean isBoundByDuty;
    private final boolean couldParentSee;

    Gate(Request request) {
        this.request = request;
        this.allChildren = request.children();
        this.voices = new Voices(allChildren);
        this.leave = new Leave(request);
        this.told = new Told(request);
        this.versions = new Versions(request.whole());
        this.guard = new Guard(request);
        this.isBoundByDuty = request.capacities().stream().noneMatch(NOT_BOUND_BY_DUTY::contains);
        this.isParent = Readership.isParent(request.reader());
        this.isChild = request.capacities().contains(Purpose.CHILD);
        this.couldParentSee = request.onlookers().stream()
                .map(request.people()::get)
                .anyMatch(onlooker -> onlooker != null && Readership.isParent(onlooker));
    }

    /** {@return why the element is not shown, or null if it is} */
    @Nullable
    WithheldReason against(Part part, Shareable element) {
        List<ObjectValues> versionsOfIt = versions.of(part.held());
        List<Shareable> marked = marked(versionsOfIt);
        WithheldReason kept = keptFrom(marked);
        if (kept != null) {
            return kept;
        }
        if (request.seesEverything()) {
            return null;
        }
        for (Shareable each : marked) {
            if (standsNoLonger(each)) {
                return WithheldReason.NO_LONGER_STANDS;
            }
        }
        if (!isAddressed(part, element)) {
            return WithheldReason.NOT_FOR_THIS_READER;
        }
        if (!request.about().containsAll(part.concerned()) || concernsOthersToday(versionsOfIt)) {
            return WithheldReason.ABOUT_ANOTHER_CHILD;
        }
        WithheldReason sensitive = sensitive(part, element, marked);
        if (sensitive != null) {
            return sensitive;
        }
        if (tellsSource(part, marked)) {
            return WithheldReason.SOURCE_NOT_TO_BE_KNOWN;
        }
        if (told.keeps(element)) {
            return WithheldReason.NOT_TOLD_OF_IT;
        }
        return isAllowed(part, versionsOfIt) ? null : WithheldReason.CHILD_HAS_NOT_ALLOWED_IT;
    }

    /** What marks an element today, or something in which it stands today, marks it in an earlier map, wherever it stood. */
    private static List<Shareable> marked(List<ObjectValues> versions) {
        Shareable element = (Shareable) versions.get(0).value();
        if (versions.size() == 1) {
            return List.of(element);
        }
        List<Shareable> marked = new ArrayList<>();
        marked.add(element);
        for (ObjectValues around = versions.get(1); around != null; around = around.around()) {
            if (around.value() instanceof Shareable marking) {
                marked.add(marking);
            }
        }
        return marked;
    }

    /** What was about one child when it was written and is about another too today is for nobody who comes for the one. */
    private boolean concernsOthersToday(List<ObjectValues> versions) {
        return versions.size() > 1
                && versions.stream().anyMatch(each -> !request.about().containsAll(stated(each)));
    }

    /** Copies do not show what became of something in the council's own process, so it would read as if it stood. */
    static boolean standsNoLonger(Recorded recorded) {
        return recorded.getRecordStatus().filter(ItemStatus::standsNoLonger).isPresent();
    }

    private @Nullable WithheldReason keptFrom(List<Shareable> marked) {
        WithheldReason reason = null;
        for (Shareable element : marked) {
            for (String person : element.getProtectedFrom()) {
                if (request.isReader(person)) {
                    return WithheldReason.PROTECTED_FROM_READER;
                }
                reason = request.couldBeSeenBy(person) ? WithheldReason.COULD_BE_SEEN_BY_ANOTHER : reason;
            }
        }
        return reason;
    }

    /** What stands inside somebody's words is theirs too; a permission of its own is asked again. */
    private boolean isAllowed(Part part, List<ObjectValues> versionsOfIt) {
        Part around = part.aroundWithAudience();
        Set<String> inherited = around == null ? Set.of() : around.voices();
        part.voices(voices(part, versionsOfIt), inherited);
        for (String child : part.voices()) {
            if (!isAllowed(part, child)) {
                return false;
            }
        }
        return true;
    }

    /** What is a child's by what is written today is the child's in an earlier map, too. */
    private Set<String> voices(Part part, List<ObjectValues> versionsOfIt) {
        Set<String> own = voices.of(versionsOfIt.get(0), part.concerned());
        if (versionsOfIt.size() > 1) {
            own = new LinkedHashSet<>(own);
            own.addAll(voices.of(versionsOfIt.get(1), part.concerned()));
        }
        return own;
    }

    /** Nobody named means the team at the top, and whoever sees the outer element inside one. */
    private boolean isAddressed(Part part, Shareable element) {
        if (ReleaseByName.isForLater(request, element)) {
            return false;
        }
        List<String> named = element.getAudience();
        if (named.isEmpty()) {
            if (part.aroundWithAudience() != null) {
                return true;
            }
            named = TEAM_ALONE;
        }
        if (named.contains(request.reader().getId())) {
            return true;
        }
        Set<Purpose> capacities =
                ReleaseByName.isGiven(request, element, request.reader().getId())
                        ? Set.of(request.purpose())
                        : request.capacities();
        for (Purpose capacity : capacities) {
            if (!named.contains(Readership.group(capacity))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable WithheldReason sensitive(Part part, Shareable element, List<Shareable> marked) {
        if (element instanceof VoicePart voice && mayTellWhoShouldNotBeHere(part, voice)) {
            WithheldReason notHere = againstTellingWhoShouldNotBeHere(part);
            if (notHere != null) {
                return notHere;
            }
        }
        if (isChild && isMarked(marked, each -> each.isAdultOnly().orElse(false))) {
            return WithheldReason.ADULTS_ONLY;
        }
        return !isBoundByDuty && isMarked(marked, each -> each.getExemption().isPresent())
                ? WithheldReason.EXEMPT
                : null;
    }

    private static boolean isMarked(List<Shareable> marked, Predicate<Sensitivity> mark) {
        for (Shareable element : marked) {
            if (element.getSensitivity().filter(mark).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whom a child fears may be the partner of a parent, too, who is nobody's parent in the record. */
    private @Nullable WithheldReason againstTellingWhoShouldNotBeHere(Part part) {
        if (isParent) {
            return WithheldReason.NOT_FOR_PARENTS;
        }
        Part whole = part.aroundWithAudience();
        if (guard.isReaderNear(whole == null ? part.value() : whole.value())) {
            return WithheldReason.NOT_FOR_RESPONSIBLE_PEOPLE;
        }
        return couldParentSee || guard.isSeenByOneNear() ? WithheldReason.COULD_BE_SEEN_BY_ANOTHER : null;
    }

    /** {@return what keeps a child's safety object and signs from responsible people} */
    Guard guard() {
        return guard;
    }

    /** Whom a child does not want there is for no parent and nobody responsible; in a safety house also where nobody wrote what was asked. */
    private static boolean mayTellWhoShouldNotBeHere(Part part, VoicePart voice) {
        Optional<VoiceQuestion> question = voice.getQuestion().flatMap(OpenCode::known);
        if (question.isPresent()) {
            return question.get() == VoiceQuestion.NOT_HERE;
        }
        Part around = part.aroundWithAudience();
        return around != null
                && around.value() instanceof ChildVoice whole
                && whole.getKind()
                        .filter(kind -> kind.is(VoiceKind.SAFETY_HOUSE))
                        .isPresent();
    }

    /** {@return whether this reader may have what this child said, drew, chose or rated here, then and today} */
    boolean isAllowed(Part part, String child) {
        for (ObjectValues version : versions.of(part.held())) {
            if (!leave.isGiven(version, child)) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether who said it must not be told: a protected person, or an element marked so, or inside one} */
    boolean hidesSource(Part part) {
        return part.hidesSource(this::isSourceHidden);
    }

    private boolean isSourceHidden(Part part) {
        Part around = part.aroundWithAudience();
        return (part.value() instanceof Shareable element && hidesSource(part, element))
                || (around != null && hidesSource(around));
    }

    private boolean hidesSource(Part part, Shareable element) {
        return isMarked(
                        marked(versions.of(part.held())),
                        each -> each.isSourceIdentity().orElse(false))
                || (element instanceof Attributed attributed && isOneProtected(attributed.getSaidBy()));
    }

    /** {@return whether this person must not be known to be behind what the part says, or what it stands in} */
    boolean isHiddenSource(Part part, String person) {
        return hidesSource(part) && isSpeakerAround(part, person);
    }

    private static boolean isSpeakerAround(Part part, String person) {
        for (Part around = part; around != null; around = around.aroundWithAudience()) {
            if (isSpeaker(around, person)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpeaker(Part part, String person) {
        return VoiceTable.standard().members(part.shape(), VoiceTable.Part.SPEAKS).stream()
                .anyMatch(member -> part.values(member).contains(person));
    }

    /** Whoever must not be known to have said it does not stand beside it with a view or a number of their own. */
    private boolean tellsSource(Part part, List<Shareable> marked) {
        for (MemberShape member : VoiceTable.standard().members(part.shape(), VoiceTable.Part.SPEAKS)) {
            if (makesNoSenseWithout(part.shape(), member)) {
                for (Object person : part.values(member)) {
                    if (!request.isReader((String) person) && isHiddenHere(part, marked, (String) person)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean makesNoSenseWithout(ObjectShape shape, MemberShape member) {
        return SharingTable.standard().row(shape, member).of(request.purpose()) == Treatment.NEEDS;
    }

    private boolean isHiddenHere(Part part, List<Shareable> marked, String person) {
        Part around = part.aroundWithAudience();
        return isMarked(marked, each -> each.isSourceIdentity().orElse(false))
                || (around != null && isHiddenSource(around, person));
    }

    private boolean isOneProtected(List<String> people) {
        for (String person : people) {
            if (isProtected(person)) {
                return true;
            }
        }
        return false;
    }

    private boolean isProtected(String person) {
        return request.isProtected(person) && !request.isReader(person);
    }

    /**
     * {@return the children an element concerns: those it states, else those of what it stands in, else all of the map,
     * plan, story or road to closing, else all of the record; who took part concerns none}
     *
     * @param ofContainer the children of the map, plan, story or road; empty if it names none
     */
    Set<String> concerned(ObjectValues held, Part parent, Set<String> ofContainer) {
        if (held.shape().type() == Participant.class) {
            return Set.of();
        }
        Set<String> stated = stated(held);
        if (!stated.isEmpty()) {
            return stated;
        }
        if (parent.value() instanceof Shareable) {
            return parent.concerned();
        }
        return ofContainer.isEmpty() ? allChildren : ofContainer;
    }

    /** {@return the children whom the value itself says that it is about} */
    Set<String> stated(ObjectValues held) {
        Set<String> stated = Set.of();
        for (MemberShape member : VoiceTable.standard().childrenStated(held.shape())) {
            for (Object child : held.values(member)) {
                stated = stated.isEmpty() ? new LinkedHashSet<>() : stated;
                stated.add((String) child);
            }
        }
        if (held.value() instanceof Scale scale
                && scale.getAbout().filter(allChildren::contains).isPresent()) {
            stated = new LinkedHashSet<>(stated);
            scale.getAbout().ifPresent(stated::add);
        }
        return stated;
    }
}
