package org.threecolumns.check;

import java.util.stream.Stream;
import org.threecolumns.internal.form.Flaw;

/** A rule about form: what it finds is found once for all of them. */
record FormRule(RuleId id) implements PracticeRule {
    @Override
    public Stream<Place> places(Inspection inspection) {
        return inspection.flaws().stream()
                .filter(flaw -> flaw.rule().equals(id.code()))
                .map(Flaw::path)
                .map(Place::at);
    }
}
