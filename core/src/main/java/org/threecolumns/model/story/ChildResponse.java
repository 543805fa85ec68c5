package org.threecolumns.model.story;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/** What one child said to a story and changed in it. Reading and agreeing is each child's own. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = ChildResponse.Builder.class)
@JsonPropertyOrder({"child", "on", "words", "changes", "pictures"})
@SuppressWarnings("exports")
public interface ChildResponse extends Attributed {
    /** {@return the child} */
    @Reference(ReferenceTarget.CHILD)
    Optional<String> getChild();

    /** {@return the day it was read with this child} */
    Optional<LocalDate> getOn();

    /** {@return what the child said} */
    Optional<@NotOnlySpace String> getWords();

    /** {@return what was changed because of it} */
    Optional<@NotOnlySpace String> getChanges();

    /** {@return the pictures the child added} */
    List<@Valid Picture> getPictures();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "ChildResponse " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChildResponse}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableChildResponse.Builder {
        Builder() {}
    }
}
