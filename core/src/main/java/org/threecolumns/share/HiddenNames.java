package org.threecolumns.share;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.model.Agreement;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.Shareable;

/**
 * Finds shown texts that name whom this reader must not learn to be behind them: who said it, who is worried, who does it
 * or who sees it differently, where the copy does not say so; and, for a reader of the family, a child to whom the record does
 * not tie them. Such a text needs a second wording.
 */
final class HiddenNames {
    private final Request request;
    private final Standing standing;
    private final ShownNames shownNames;
    private final Set<Refusal> refusals = new LinkedHashSet<>();
    /** Many elements are said by the same few people. */
    private final Map<Set<String>, PhraseSet> names = new HashMap<>();

    HiddenNames(Request request, Standing standing, ShownNames shownNames) {
        this.request = request;
        this.standing = standing;
        this.shownNames = shownNames;
    }

    /** {@return the texts that name a hidden person, each with where the person stands} */
    List<Refusal> in(Part root) {
        if (!request.seesEverything()) {
            Standing.each(root, this::look);
            Set<String> ofOthers = childrenOfOthers();
            if (!ofOthers.isEmpty()) {
                search(root, ofOthers);
            }
        }
        return List.copyOf(refusals);
    }

    /** Another family's child is nobody of whom a father of this one reads, wherever the name was written. */
    private Set<String> childrenOfOthers() {
        if (!request.capacities().contains(Purpose.FAMILY)) {
            return Set.of();
        }
        Set<String> others = new LinkedHashSet<>(request.children());
        others.removeAll(Readership.childrenOf(request.record(), request.reader(), request.capacities()));
        others.removeIf(child -> request.about().contains(child) || request.isProtected(child));
        return others;
    }

    private void look(Part part) {
        if (part.value() instanceof Shareable element) {
            Set<String> hidden = hidden(part, element);
            if (!hidden.isEmpty()) {
                search(part, hidden);
            }
        }
    }

    /**
     * Whom the copy names there in another part, as responsible or as the one who helps, is no secret in it. Names of
     * protected people are looked for in every text anyway.
     */
    private Set<String> hidden(Part part, Shareable element) {
        Set<String> hidden = new LinkedHashSet<>();
        for (MemberShape member : VoiceTable.standard().members(part.shape(), VoiceTable.Part.SPEAKS)) {
            for (Object id : part.values(member)) {
                hidden.add((String) id);
            }
        }
        if (element instanceof Attributed attributed) {
            for (Agreement agreement : attributed.getAgreement()) {
                agreement.getPerson().filter(any -> isKept(part, agreement)).ifPresent(hidden::add);
            }
        }
        if (hidden.isEmpty()) {
            return hidden;
        }
        hidden.removeIf(id -> request.isReader(id) || request.about().contains(id) || request.isProtected(id));
        if (!hidden.isEmpty()) {
            hidden.removeAll(shown(part));
        }
        return hidden;
    }

    /** One that was replaced is kept from nobody; where the council hides what people agree to, nobody's is kept alone. */
    private boolean isKept(Part part, Agreement agreement) {
        if (agreement.getProtectedFrom().contains(request.reader().getId())) {
            return true;
        }
        if (!Gate.standsNoLonger(agreement)) {
            for (Part.Slot slot : part.slots()) {
                if (slot.member().type() == Agreement.class && !holds(slot, agreement)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean holds(Part.Slot slot, Agreement agreement) {
        for (Part shown : slot.parts()) {
            if (shown.isStanding() && agreement.getId().equals(shown.id())) {
                return true;
            }
        }
        return false;
    }

    private Set<String> shown(Part part) {
        Set<String> shown = new HashSet<>();
        for (Part.Slot slot : part.slots()) {
            if (slot.member().kind() == MemberKind.REFERENCE) {
                for (Object id : slot.values()) {
                    if (standing.isShown(part, slot, (String) id)) {
                        shown.add((String) id);
                    }
                }
            }
        }
        return shown;
    }

    private void search(Part part, Set<String> hidden) {
        ProtectedTextScan scan = new ProtectedTextScan(names.computeIfAbsent(hidden, this::names));
        Standing.each(part, inner -> read(inner, scan));
        for (ProtectedTextScan.Hit hit : scan.hits()) {
            Set<RecordPath> places = new LinkedHashSet<>(List.of(hit.begins(), hit.ends()));
            hit.phrase().source().ifPresent(places::add);
            refusals.add(new Refusal(RefusalCode.NAMES_A_HIDDEN_PERSON, List.copyOf(places)));
        }
    }

    private PhraseSet names(Set<String> hidden) {
        ProtectedPhrases phrases = new ProtectedPhrases(shownNames.wordsOf(person -> !hidden.contains(person)));
        for (String id : hidden) {
            Optional.ofNullable(request.people().get(id)).ifPresent(person -> PersonNames.add(person, phrases));
        }
        return new PhraseSet(phrases.all());
    }

    private static void read(Part part, ProtectedTextScan scan) {
        for (Part.Slot slot : part.slots()) {
            slot.texts()
                    .forEach(text ->
                            scan.read(() -> part.path().member(slot.member().name()), text));
        }
    }
}
