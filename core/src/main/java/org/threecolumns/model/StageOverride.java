package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One finding that somebody let pass, with the reason. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = StageOverride.Builder.class)
@JsonPropertyOrder({"rule", "item", "reason", "by", "role", "on", "expires"})
@SuppressWarnings("exports")
public interface StageOverride extends Identified {
    /** {@return the rule's id} */
    @Technical
    Optional<@NotOnlySpace String> getRule();

    /** {@return the element the finding was about; absent means all of the rule's} */
    @Reference(ReferenceTarget.ITEM)
    Optional<String> getItem();

    /** {@return why it may pass} */
    Optional<@NotOnlySpace String> getReason();

    /** {@return the manager who let it pass} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getBy();

    /** {@return their role} */
    Optional<@NotOnlySpace String> getRole();

    /** {@return the day} */
    Optional<LocalDate> getOn();

    /** {@return the day from which it holds no longer} */
    Optional<LocalDate> getExpires();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "StageOverride " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StageOverride}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableStageOverride.Builder {
        Builder() {}
    }
}
