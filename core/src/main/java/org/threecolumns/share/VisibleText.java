package org.threecolumns.share;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.threecolumns.model.ContactDetail;
import org.threecolumns.model.Individual;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.plan.ChildPlan;
import org.threecolumns.model.plan.SafetyPlan;

/**
 * The last look at a copy: whether any of its texts holds what this reader must not learn, whoever wrote it there. The
 * team's own copy is not looked through.
 */
final class VisibleText implements CopyContent.Texts {
    private final Request request;
    private final List<Refusal> unusable = new ArrayList<>();
    private final Set<Refusal> contacts = new LinkedHashSet<>();
    private final ContactPatterns patterns;
    private final List<Phrase> phrases;
    private final ProtectedTextScan scan;

    VisibleText(Request request, ShownNames shownNames) {
        this.request = request;
        this.patterns = new ContactPatterns(request.policy().allowedNumbers());
        ProtectedPhrases values = new ProtectedPhrases(wordsOfOthers(shownNames));
        if (!request.seesEverything()) {
            request.people().values().forEach(person -> protect(person, values));
            protectServices(values);
            request.policy().protectedStrings().forEach(string -> protect(string, values));
        }
        this.phrases = values.all();
        this.scan = new ProtectedTextScan(new PhraseSet(phrases));
    }

    /** What the council lists is known by the same signs as what the record marks. */
    private static void protect(String string, ProtectedPhrases values) {
        if (ContactPatterns.isTelephoneNumber(string)) {
            values.phone(string, Optional.empty());
        } else {
            values.text(string, Optional.empty());
        }
    }

    /** {@return what is looked for} */
    List<Phrase> phrases() {
        return phrases;
    }

    @Override
    public void contact(Supplier<RecordPath> place, String value) {
        if (!request.seesEverything()) {
            scan.read(place, value);
        }
    }

    @Override
    public void text(Supplier<RecordPath> place, String text) {
        if (request.seesEverything()) {
            return;
        }
        scan.read(place, text);
        if (patterns.find(text).isPresent()) {
            contacts.add(Refusal.of(RefusalCode.CONTACT_IN_TEXT, place.get()));
        }
    }

    /** {@return protected values that nobody could find, because they are too short} */
    List<Refusal> unusable() {
        return unusable;
    }

    /**
     * {@return what stands in the way of this copy, in reading order; a protected value that may be shown where it stands
     * is no surprise there}
     */
    List<Refusal> refusals() {
        Set<Refusal> refusals = new LinkedHashSet<>();
        for (ProtectedTextScan.Hit hit : scan.hits()) {
            Set<RecordPath> places = new LinkedHashSet<>(List.of(hit.begins(), hit.ends()));
            boolean isNews = hit.phrase().source().map(places::add).orElse(true);
            if (isNews) {
                refusals.add(new Refusal(RefusalCode.PROTECTED_TEXT_VISIBLE, List.copyOf(places)));
            }
        }
        refusals.addAll(contacts);
        return List.copyOf(refusals);
    }

    /**
     * What unprotected people are called whom the copy shows protects nobody when it stands alone: a shared surname,
     * "Nan". Nor does what every child calls a parent.
     */
    private Set<String> wordsOfOthers(ShownNames shownNames) {
        Set<String> words = shownNames.wordsOf(id -> {
            Individual person = request.people().get(id);
            return person == null || !isProtected(person);
        });
        words.addAll(CommonWords.PARENTS);
        return words;
    }

    private boolean isProtected(Individual person) {
        return person.isProtected().orElse(false) && !request.isReader(person.getId());
    }

    /** Numbers of services that stand in plans; what is protected there is protected in every text. */
    private void protectServices(ProtectedPhrases phrases) {
        for (SafetyPlan plan : request.record().getSafetyPlans()) {
            RecordPath all =
                    RecordPath.root().member("safetyPlans").item(plan.getId()).member("contingencies");
            plan.getContingencies().forEach(each -> protect(each.getContact(), all.item(each.getId()), phrases));
        }
        for (ChildPlan plan : request.record().getChildPlans()) {
            RecordPath all =
                    RecordPath.root().member("childPlans").item(plan.getId()).member("ifIAmWorried");
            plan.getIfIAmWorried().forEach(each -> protect(each.getContact(), all.item(each.getId()), phrases));
        }
    }

    private void protect(Optional<ContactDetail> contact, RecordPath place, ProtectedPhrases phrases) {
        contact.filter(each -> each.isProtected().orElse(false))
                .flatMap(ContactDetail::getValue)
                .ifPresent(value -> protect(value, place.member("contact").member("value"), phrases::phone));
    }

    private void protect(Individual person, ProtectedPhrases phrases) {
        RecordPath place = PersonNames.place(person);
        if (isProtected(person)) {
            PersonNames.add(person, phrases).forEach(this::tooShort);
        }
        person.getAddresses().forEach(each -> protect(person, each, place.member("addresses"), phrases::address));
        person.getPhones().forEach(each -> protect(person, each, place.member("phones"), phrases::phone));
        person.getEmails().forEach(each -> protect(person, each, place.member("emails"), phrases::email));
    }

    /** The reader's own value, which they agreed to have printed, is not protected from themselves. */
    private void protect(Individual person, ContactDetail contact, RecordPath list, Phrases kind) {
        boolean isProtected = contact.isProtected().orElse(false) || isProtected(person);
        boolean agreed = request.isReader(person.getId())
                && Selection.hasConsent(request, contact)
                && Selection.mayBeSeenThere(request, person, contact);
        if (isProtected && !agreed) {
            RecordPath place = list.item(contact.getId()).member("value");
            contact.getValue().ifPresent(value -> protect(value, place, kind));
        }
    }

    private void protect(String value, RecordPath place, Phrases kind) {
        if (ProtectedPhrases.isUsable(value)) {
            kind.add(value, Optional.of(place));
        } else {
            tooShort(place);
        }
    }

    private void tooShort(RecordPath place) {
        unusable.add(Refusal.of(RefusalCode.PROTECTED_VALUE_TOO_SHORT, place));
    }

    /** One way in which a value becomes phrases. */
    private interface Phrases {
        void add(String value, Optional<RecordPath> source);
    }
}
