package org.threecolumns.share;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.model.Child;
import org.threecolumns.model.Individual;
import org.threecolumns.model.ReaderGroup;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.Shareable;
import org.threecolumns.model.TranslatedText;
import org.threecolumns.model.Translation;
import org.threecolumns.model.story.WordsAndPictures;

/**
 * The second look: what of the selected parts can stand. Elements that make no sense without something withheld fall,
 * and with them what needs them; so do empty maps, translations of hidden words, and people whom nothing mentions.
 */
final class Standing {
    private final Request request;
    private final Gate gate;
    private final WithheldList withheld;
    private final Part root;
    private final Map<ObjectValues, Part> elements = new HashMap<>();
    private final Map<Part, List<Part>> needing = new HashMap<>();
    private final Map<Part, Integer> items = new HashMap<>();
    private final Set<String> mentioned = new HashSet<>();

    Standing(Request request, Gate gate, WithheldList withheld, Part root) {
        this.request = request;
        this.gate = gate;
        this.withheld = withheld;
        this.root = root;
    }

    /** Takes out of the copy what cannot stand in it. */
    void settle() {
        each(root, this::index);
        Deque<Part> falling = new ArrayDeque<>();
        each(root, part -> findNeeds(part, falling));
        each(root, part -> countItems(part, falling));
        while (!falling.isEmpty()) {
            fall(falling.remove(), falling);
        }
        each(root, this::dropHiddenTranslations);
        each(root, this::dropUnallowedChoice);
        each(root, this::mention);
        each(root, this::dropUnmentioned);
    }

    /** Shows every standing part to the visitor, each before what it holds. */
    static void each(Part part, Consumer<Part> visitor) {
        if (!part.isStanding()) {
            return;
        }
        visitor.accept(part);
        for (Part inner : part.inner()) {
            each(inner, visitor);
        }
    }

    private void index(Part part) {
        if (part.id() != null && !(part.value() instanceof Individual)) {
            elements.put(part.held(), part);
        }
    }

    private void findNeeds(Part part, Deque<Part> falling) {
        for (Part.Slot slot : part.slots()) {
            if (slot.treatment() == Treatment.NEEDS) {
                for (Object id : slot.values()) {
                    Part target = target(part, slot.member(), (String) id);
                    if (target != null) {
                        needing.computeIfAbsent(target, any -> new ArrayList<>())
                                .add(part);
                    } else if (!isPersonHeld(slot.member(), (String) id)) {
                        falling.add(part);
                    }
                }
            }
        }
    }

    /** Whoever sees any item of a map or plan sees its head; a head alone would tell that there is something to hide. */
    private void countItems(Part part, Deque<Part> falling) {
        if (part.isContainer() && !request.seesEverything()) {
            long count = part.inner().stream().filter(Standing::isItem).count();
            items.put(part, (int) count);
            if (count == 0) {
                falling.add(part);
            }
        }
    }

    private static boolean isItem(Part part) {
        return part.isStanding() && part.value() instanceof Shareable;
    }

    private void fall(Part part, Deque<Part> falling) {
        if (!part.isStanding()) {
            return;
        }
        boolean isEmpty = items.getOrDefault(part, 1) == 0;
        withheld.add(part.path(), isEmpty ? WithheldReason.NOTHING_LEFT : WithheldReason.CANNOT_STAND_ALONE);
        each(part, fallen -> falling.addAll(needing.getOrDefault(fallen, List.of())));
        Part container = part.parent();
        if (container != null
                && isItem(part)
                && Objects.equals(items.computeIfPresent(container, (any, left) -> left - 1), 0)) {
            falling.add(container);
        }
        part.drop();
    }

    /** {@return the standing element that a reference leads to, or null if it leads to none} */
    @Nullable
    Part target(Part from, MemberShape member, String id) {
        for (ObjectValues element : request.references().elements(from.held(), member, id)) {
            Part part = elements.get(element);
            if (part != null && part.isStanding()) {
                return part;
            }
        }
        return null;
    }

    /** {@return whether a reference may lead to a person whom the copy may hold} */
    private boolean isPersonHeld(MemberShape member, String id) {
        Individual person = member.leadsToPeople() ? request.people().get(id) : null;
        return person != null && request.mayHold(person);
    }

    private void dropHiddenTranslations(Part part) {
        if (part.value() instanceof Translation translation) {
            Set<String> shown = shownMembers(Objects.requireNonNull(part.parent(), "what is translated"));
            for (Part text : part.inner()) {
                TranslatedText translated = (TranslatedText) text.value();
                if (translated.getMember().filter(shown::contains).isEmpty()) {
                    withheld.add(text.path(), WithheldReason.REFERS_TO_SOMETHING_WITHHELD);
                    text.drop();
                }
            }
            if (!translation.getTexts().isEmpty() && part.inner().stream().noneMatch(Part::isStanding)) {
                withheld.add(part.path(), WithheldReason.NOTHING_LEFT);
                part.drop();
            }
        }
    }

    private static Set<String> shownMembers(Part part) {
        Set<String> shown = new HashSet<>();
        part.slots().forEach(slot -> shown.add(slot.member().name()));
        return shown;
    }

    /** A head has no permission of its own: a child's leave for any part of the story holds for what the child chose. */
    private void dropUnallowedChoice(Part part) {
        if (part.value() instanceof WordsAndPictures story
                && story.getTitleChosenBy().isPresent()) {
            String child = story.getTitleChosenBy().get();
            boolean isAllowed = part.inner().stream().anyMatch(inner -> isItem(inner) && gate.isAllowed(inner, child));
            if (!isAllowed) {
                dropChosen(part);
            }
        }
    }

    private void dropChosen(Part part) {
        for (Part.Slot slot : List.copyOf(part.slots())) {
            if (slot.treatment() == Treatment.CHOSEN) {
                withheld.add(part.path().member(slot.member().name()), WithheldReason.CHILD_HAS_NOT_ALLOWED_IT);
                part.hide(slot);
            }
        }
    }

    private void mention(Part part) {
        for (Part.Slot slot : part.slots()) {
            if (slot.member().kind() == MemberKind.REFERENCE) {
                for (Object id : slot.values()) {
                    if (isShown(part, slot, (String) id)) {
                        mentioned.add((String) id);
                    }
                }
            }
        }
    }

    private static boolean isOfPerson(Part part) {
        for (Part around = part; around != null; around = around.parent()) {
            if (around.value() instanceof Individual) {
                return true;
            }
        }
        return false;
    }

    private void dropUnmentioned(Part part) {
        if (part.value() instanceof Individual person && !isNeeded(person.getId())) {
            withheld.add(part.path(), WithheldReason.PERSON_NOT_NEEDED);
            part.drop();
        }
    }

    /** {@return whether the copy holds this person} */
    boolean isNeeded(String person) {
        return request.seesEverything()
                || request.isReader(person)
                || request.about().contains(person)
                || mentioned.contains(person);
    }

    /** {@return whether one reference of a shown member is shown} */
    boolean isShown(Part part, Part.Slot slot, String id) {
        return isShown(part, slot, id, target(part, slot.member(), id));
    }

    /** {@return the same of a reference of which is known what it leads to} */
    boolean isShown(Part part, Part.Slot slot, String id, @Nullable Part target) {
        if (target != null) {
            return slot.treatment() != Treatment.TRACE || !gate.hidesSource(target);
        }
        if (isGroup(slot.member(), id)) {
            return true;
        }
        boolean child = request.people().get(id) instanceof Child;
        return isPersonHeld(slot.member(), id)
                && (slot.treatment() != Treatment.WITNESS || !child || gate.isAllowed(part, id))
                && !tellsSource(part, slot.member(), id)
                && (!isOfPerson(part) || isNeeded(id));
    }

    /** Whoever must not be known to have said it does not stand beside it as one who saw it or took part either. */
    private boolean tellsSource(Part part, MemberShape member, String person) {
        return VoiceTable.standard().members(part.shape(), VoiceTable.Part.PART).contains(member)
                && gate.isHiddenSource(part, person);
    }

    private static boolean isGroup(MemberShape member, String id) {
        return member.targets().contains(ReferenceTarget.READER) && ReaderGroup.isCode(id);
    }
}
