package org.threecolumns.model.plan;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/**
 * One thing that somebody does so that the child is safe: one action, short, starting with a name, in the family's
 * words.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = SafetyRule.Builder.class)
@JsonPropertyOrder({
    "text",
    "when",
    "doers",
    "checkers",
    "goals",
    "dangerStatements",
    "children",
    "childWords",
    "ifItSlips",
    "holdsInHardTimes",
    "hardTimes"
})
@SuppressWarnings("exports")
public interface SafetyRule extends Attributed {
    /** {@return the rule} */
    Optional<@NotOnlySpace String> getText();

    /** {@return the situation or the times} */
    Optional<@NotOnlySpace String> getWhen();

    /** {@return who does it} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getDoers();

    /** {@return who makes sure of it} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getCheckers();

    /** {@return the goals it serves} */
    @Reference(ReferenceTarget.SAFETY_GOAL)
    List<String> getGoals();

    /** {@return the dangers it answers} */
    @Reference(ReferenceTarget.DANGER_STATEMENT)
    List<String> getDangerStatements();

    /** {@return the children it keeps safe; none named means all children of the plan} */
    @Reference(ReferenceTarget.CHILD)
    List<String> getChildren();

    /** {@return the rule as a child would say it} */
    Optional<@NotOnlySpace String> getChildWords();

    /** {@return the signs and answers for when it slips} */
    @Reference(ReferenceTarget.TRIGGER)
    List<String> getIfItSlips();

    /** {@return whether it holds in hard times} */
    Optional<Boolean> isHoldsInHardTimes();

    /** {@return which hard times, and how it holds} */
    Optional<@NotOnlySpace String> getHardTimes();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "SafetyRule " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SafetyRule}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableSafetyRule.Builder {
        Builder() {}
    }
}
