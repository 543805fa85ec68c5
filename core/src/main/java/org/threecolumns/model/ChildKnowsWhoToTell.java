package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Whom one child knows to tell when they are worried after everybody has gone. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = ChildKnowsWhoToTell.Builder.class)
@JsonPropertyOrder({"child", "people", "words"})
@SuppressWarnings("exports")
public interface ChildKnowsWhoToTell extends Shareable {
    /** {@return the child} */
    @Reference(ReferenceTarget.CHILD)
    Optional<String> getChild();

    /** {@return the people the child named} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getPeople();

    /** {@return how the child said it} */
    Optional<@NotOnlySpace String> getWords();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "ChildKnowsWhoToTell " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChildKnowsWhoToTell}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableChildKnowsWhoToTell.Builder {
        Builder() {}
    }
}
