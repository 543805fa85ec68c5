package org.threecolumns.model.voice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.Shareable;

/** One time a parent was shown a child's work. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = ShownToParent.Builder.class)
@JsonPropertyOrder({"to", "by", "on", "reaction"})
@SuppressWarnings("exports")
public interface ShownToParent extends Shareable {
    /** {@return the parent} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getTo();

    /** {@return who showed it} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getBy();

    /** {@return the day} */
    Optional<LocalDate> getOn();

    /** {@return how the parent took it} */
    Optional<@NotOnlySpace String> getReaction();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "ShownToParent " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ShownToParent}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableShownToParent.Builder {
        Builder() {}
    }
}
