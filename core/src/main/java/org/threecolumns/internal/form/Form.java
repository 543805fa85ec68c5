package org.threecolumns.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.model.CaseRecord;

/** Whether a record keeps its form. Safe for many threads; it logs nothing, reads no file and keeps no record. */
public final class Form {
    private Form() {}

    /** {@return every flaw of a record, each once, by place and then by rule} */
    public static List<Flaw> flaws(CaseRecord record) {
        return flaws(ObjectValues.of(record));
    }

    /** {@return every flaw of a record, each once, by place and then by rule} */
    public static List<Flaw> flaws(ObjectValues record) {
        Set<Flaw> flaws = new TreeSet<>();
        List<ObjectValues> doubtful = new ArrayList<>();
        UniqueIds ids = new UniqueIds(flaws::add);
        record.each(object -> {
            if (!FirstLook.isSound(object)) {
                doubtful.add(object);
            }
            ids.see(object);
            ValueForm.check(object, flaws::add);
            CodeForm.check(object, flaws::add);
            TranslationForm.check(object, flaws::add);
        });
        if (!doubtful.isEmpty()) {
            flaws.addAll(Constraints.flaws(record));
        }
        return List.copyOf(flaws);
    }
}
