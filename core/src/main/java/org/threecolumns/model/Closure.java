package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How a case ends for the family: what would bring people back, and whom each child can tell. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Closure.Builder.class)
@JsonPropertyOrder({"comeBackIf", "childKnows", "feedbackSought", "decidedBy"})
@SuppressWarnings("exports")
public interface Closure extends Attributed {
    /** {@return what would mean that somebody asks for help again, agreed beforehand} */
    Optional<@NotOnlySpace String> getComeBackIf();

    /** {@return whom each child can tell} */
    List<@Valid ChildKnowsWhoToTell> getChildKnows();

    /** {@return whether the family was asked how it was for them} */
    Optional<Boolean> isFeedbackSought();

    /** {@return who decided to close} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getDecidedBy();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Closure " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Closure}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableClosure.Builder {
        Builder() {}
    }
}
