package org.threecolumns.model.network;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/** What a member of the network agreed to do. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Commitment.Builder.class)
@JsonPropertyOrder({"what", "when", "goal", "rule", "children", "agreedOn", "lastDone", "evidence", "status"})
@SuppressWarnings("exports")
public interface Commitment extends Attributed {
    /** {@return what they do} */
    Optional<@NotOnlySpace String> getWhat();

    /** {@return the situation or the times} */
    Optional<@NotOnlySpace String> getWhen();

    /** {@return the goal it serves} */
    @Reference(ReferenceTarget.SAFETY_GOAL)
    Optional<String> getGoal();

    /** {@return the rule of the plan it carries} */
    @Reference(ReferenceTarget.RULE)
    Optional<String> getRule();

    /** {@return the children it is for; none named means all children} */
    @Reference(ReferenceTarget.CHILD)
    List<String> getChildren();

    /** {@return the day they agreed} */
    Optional<LocalDate> getAgreedOn();

    /** {@return the day they last did it} */
    Optional<LocalDate> getLastDone();

    /** {@return the journal entries that show it} */
    @Reference(ReferenceTarget.JOURNAL_ENTRY)
    List<String> getEvidence();

    /** {@return how it stands} */
    Optional<CommitmentStatus> getStatus();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Commitment " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Commitment}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableCommitment.Builder {
        Builder() {}
    }
}
