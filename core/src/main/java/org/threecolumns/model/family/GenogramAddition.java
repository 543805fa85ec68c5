package org.threecolumns.model.family;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.Shareable;

/** Something that somebody added to the tree later. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = GenogramAddition.Builder.class)
@JsonPropertyOrder({"by", "on", "what"})
@SuppressWarnings("exports")
public interface GenogramAddition extends Shareable {
    /** {@return who added it} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getBy();

    /** {@return the day} */
    Optional<LocalDate> getOn();

    /** {@return what was added} */
    Optional<@NotOnlySpace String> getWhat();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "GenogramAddition " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GenogramAddition}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableGenogramAddition.Builder {
        Builder() {}
    }
}
