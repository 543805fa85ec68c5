package org.threecolumns.check;

import java.time.LocalDate;
import java.util.List;
import org.threecolumns.internal.form.Flaw;
import org.threecolumns.internal.form.Form;
import org.threecolumns.model.CaseRecord;

/** What all rules of one run share; it counts how many items they were shown. Made for one run, one thread. */
final class Opened {
    private final CaseRecord record;
    private final Stage stage;
    private final LocalDate asOf;
    private final RulePack pack;
    private final KnownPeople people;
    private final List<Flaw> flaws;
    private int visited;

    Opened(CaseRecord record, Stage stage, LocalDate asOf, RulePack pack) {
        this.record = record;
        this.stage = stage;
        this.asOf = asOf;
        this.pack = pack;
        this.people = new KnownPeople(record, pack.lexicons("H"));
        this.flaws = Form.flaws(record);
    }

    CaseRecord record() {
        return record;
    }

    Stage stage() {
        return stage;
    }

    LocalDate asOf() {
        return asOf;
    }

    RulePack pack() {
        return pack;
    }

    KnownPeople people() {
        return people;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    void visit() {
        visited++;
    }

    int visited() {
        return visited;
    }
}
