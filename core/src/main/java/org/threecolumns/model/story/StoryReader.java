package org.threecolumns.model.story;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.Shareable;

/** Somebody who reads a story with the child. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = StoryReader.Builder.class)
@JsonPropertyOrder({"person", "role"})
@SuppressWarnings("exports")
public interface StoryReader extends Shareable {
    /** {@return the person} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getPerson();

    /** {@return what they do while it is read} */
    Optional<@NotOnlySpace String> getRole();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "StoryReader " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StoryReader}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableStoryReader.Builder {
        Builder() {}
    }
}
