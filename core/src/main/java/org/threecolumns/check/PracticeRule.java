package org.threecolumns.check;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule as a value: an id, and a predicate that yields the places where it has something to say. When it speaks, how
 * strongly and in which words stands in the {@link RulePack} under the same id. A rule keeps no state, so one object
 * serves many checks at once.
 */
public interface PracticeRule {
    /** {@return the id under which the pack describes the rule} */
    RuleId id();

    /**
     * {@return the places where this rule has something to say, in any order; empty where all is well}
     *
     * @param inspection the record, opened for this rule
     */
    Stream<Place> places(Inspection inspection);

    /**
     * {@return a rule of an id and a predicate}
     *
     * @param id such as {@code WEST-01}
     * @param predicate yields the places
     * @throws IllegalArgumentException if the id has another form
     */
    static PracticeRule of(String id, Function<Inspection, Stream<Place>> predicate) {
        RuleId rule = RuleId.of(id);
        Objects.requireNonNull(predicate, "predicate");
        return new PracticeRule() {
            @Override
            public RuleId id() {
                return rule;
            }

            @Override
            public Stream<Place> places(Inspection inspection) {
                return predicate.apply(inspection);
            }
        };
    }
}
