package org.threecolumns.model.meeting;

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

/** One thing that was decided, and who carries it. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Decision.Builder.class)
@JsonPropertyOrder({"text", "owner", "by", "children"})
@SuppressWarnings("exports")
public interface Decision extends Attributed {
    /** {@return what was decided} */
    Optional<@NotOnlySpace String> getText();

    /** {@return who carries it} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getOwner();

    /** {@return the day by which it is done} */
    Optional<LocalDate> getBy();

    /** {@return the children it is about; none named means all children} */
    @Reference(ReferenceTarget.CHILD)
    List<String> getChildren();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Decision " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Decision}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableDecision.Builder {
        Builder() {}
    }
}
