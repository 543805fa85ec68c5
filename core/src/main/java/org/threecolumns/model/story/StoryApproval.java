package org.threecolumns.model.story;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.Shareable;

/** A manager's or lawyer's agreement to a story. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = StoryApproval.Builder.class)
@JsonPropertyOrder({"kind", "by", "on", "notes"})
@SuppressWarnings("exports")
public interface StoryApproval extends Shareable {
    /** {@return who agreed} */
    Optional<ApprovalKind> getKind();

    /** {@return the person} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getBy();

    /** {@return the day} */
    Optional<LocalDate> getOn();

    /** {@return what they asked for} */
    Optional<@NotOnlySpace String> getNotes();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "StoryApproval " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StoryApproval}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableStoryApproval.Builder {
        Builder() {}
    }
}
