package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A stage that was reached, with whoever let it pass. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = StageReached.Builder.class)
@JsonPropertyOrder({"stage", "child", "on", "by", "overrides"})
@SuppressWarnings("exports")
public interface StageReached extends Identified {
    /** {@return the stage} */
    Optional<RecordedStage> getStage();

    /** {@return the child it was reached for; needed for the child stage} */
    @Reference(ReferenceTarget.CHILD)
    Optional<String> getChild();

    /** {@return the day} */
    Optional<LocalDate> getOn();

    /** {@return who decided} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getBy();

    /** {@return the findings that were let pass} */
    List<@Valid StageOverride> getOverrides();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "StageReached " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StageReached}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableStageReached.Builder {
        Builder() {}
    }
}
