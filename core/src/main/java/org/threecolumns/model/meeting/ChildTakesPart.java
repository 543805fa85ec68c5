package org.threecolumns.model.meeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.Shareable;

/** How one child took part in a meeting. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = ChildTakesPart.Builder.class)
@JsonPropertyOrder({"child", "how", "words", "reason"})
@SuppressWarnings("exports")
public interface ChildTakesPart extends Shareable {
    /** {@return the child} */
    @Reference(ReferenceTarget.CHILD)
    Optional<String> getChild();

    /** {@return how they took part} */
    Optional<OpenCode<ChildPart>> getHow();

    /** {@return how, in words} */
    Optional<@NotOnlySpace String> getWords();

    /** {@return why the child was not asked} */
    Optional<@NotOnlySpace String> getReason();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "ChildTakesPart " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChildTakesPart}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableChildTakesPart.Builder {
        Builder() {}
    }
}
