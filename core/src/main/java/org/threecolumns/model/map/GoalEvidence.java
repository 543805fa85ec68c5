package org.threecolumns.model.map;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/** What somebody saw that shows a goal is met. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = GoalEvidence.Builder.class)
@JsonPropertyOrder({"by", "from", "to", "text"})
@SuppressWarnings("exports")
public interface GoalEvidence extends Attributed {
    /** {@return who saw it} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getBy();

    /** {@return the first day they saw it} */
    Optional<LocalDate> getFrom();

    /** {@return the last day they saw it} */
    Optional<LocalDate> getTo();

    /** {@return what they saw} */
    Optional<@NotOnlySpace String> getText();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "GoalEvidence " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GoalEvidence}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableGoalEvidence.Builder {
        Builder() {}
    }
}
