package org.threecolumns.model.plan;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.story.Picture;

/** One rule of the child's version: a grown-up does something. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = ChildRule.Builder.class)
@JsonPropertyOrder({"text", "whoDoesIt", "rule", "picture"})
@SuppressWarnings("exports")
public interface ChildRule extends Attributed {
    /** {@return the rule in the child's words} */
    Optional<@NotOnlySpace String> getText();

    /** {@return the grown-ups who do it} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getWhoDoesIt();

    /** {@return the rule of the plan that it says} */
    @Reference(ReferenceTarget.RULE)
    Optional<String> getRule();

    /** {@return its picture} */
    Optional<@Valid Picture> getPicture();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "ChildRule " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChildRule}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableChildRule.Builder {
        Builder() {}
    }
}
