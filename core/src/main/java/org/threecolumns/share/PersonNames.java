package org.threecolumns.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** {@return the folded words of a name, titles too} */
    static List<String> words(String name) {
        return ProtectedPhrases.words(name).map(Folding::folded).toList();
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
        if (ProtectedPhrases.isUsableName(name)) {
            phrases.name(name, Optional.of(place));
        } else {
            tooShort.add(place);
        }
    }
}
