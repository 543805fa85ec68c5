package org.threecolumns.share;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threecolumns.model.Child;
import org.threecolumns.model.ChildName;
import org.threecolumns.model.Individual;
import org.threecolumns.model.RecordPath;

/** What somebody is called in a record: by name, by other names, and by the children. */
final class PersonNames {
    private PersonNames() {}

    /** {@return where the person stands} */
    static RecordPath place(Individual person) {
        return RecordPath.root()
                .member(person instanceof Child ? "children" : "people")
                .item(person.getId());
    }

    /** {@return the folded words of all that the person is called, without titles} */
    static Set<String> words(Individual person) {
        List<String> names = new ArrayList<>(person.getKnownAs());
        person.getName().ifPresent(names::add);
        person.getChildNames().stream().flatMap(name -> name.getName().stream()).forEach(names::add);
        Set<String> words = new HashSet<>();
        names.forEach(name -> words.addAll(words(name)));
        return words;
    }

    /** {@return the folded words of a name, without titles} */
    static List<String> words(String name) {
        return ProtectedPhrases.nameWords(name).stream().map(Folding::folded).toList();
    }

    /**
     * Adds all that the person is called to what is looked for.
     *
     * @return where names stand that are too short to be found
     */
    static List<RecordPath> add(Individual person, ProtectedPhrases phrases) {
        RecordPath place = place(person);
        List<RecordPath> tooShort = new ArrayList<>();
        person.getName().ifPresent(name -> add(name, place.member("name"), phrases, tooShort));
        person.getKnownAs().forEach(name -> add(name, place.member("knownAs"), phrases, tooShort));
        for (ChildName childName : person.getChildNames()) {
            RecordPath at = place.member("childNames").item(childName.getId()).member("name");
            childName.getName().ifPresent(name -> phrases.familyName(name, Optional.of(at)));
        }
        return tooShort;
    }

    private static void add(String name, RecordPath place, ProtectedPhrases phrases, List<RecordPath> tooShort) {
        if (ProtectedPhrases.isUsable(name)) {
            phrases.name(name, Optional.of(place));
        } else {
            tooShort.add(place);
        }
    }
}
