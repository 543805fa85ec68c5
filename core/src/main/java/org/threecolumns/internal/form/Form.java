package org.threecolumns.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.threecolumns.internal.shape.RecordWalk;
import org.threecolumns.model.CaseRecord;

/** Whether a record keeps its form. Safe for many threads; it logs nothing, reads no file and keeps no record. */
public final class Form {
    private Form() {}

    /** {@return every flaw of a record, each once, by place and then by rule} */
    public static List<Flaw> flaws(CaseRecord record) {
        Set<Flaw> flaws = new TreeSet<>();
        List<Object> doubtful = new ArrayList<>();
        UniqueIds ids = new UniqueIds(flaws::add);
        RecordWalk.over(record, (path, value, shape) -> {
            if (!FirstLook.isSound(value, shape)) {
                doubtful.add(value);
            }
            ids.see(path, value);
            ValueForm.check(path, value, shape, flaws::add);
            CodeForm.check(path, value, shape, flaws::add);
            TranslationForm.check(path, value, shape, flaws::add);
        });
        if (!doubtful.isEmpty()) {
            flaws.addAll(Constraints.flaws(record));
        }
        return List.copyOf(flaws);
    }
}
