package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A child's permission to show something of theirs to one reader. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Permission.Builder.class)
@JsonPropertyOrder({"to", "by", "on", "helpedBy"})
@SuppressWarnings("exports")
public interface Permission extends Identified {
    /** {@return who may see it} */
    @Reference(ReferenceTarget.READER)
    Optional<String> getTo();

    /** {@return the child who allowed it} */
    @Reference(ReferenceTarget.CHILD)
    Optional<String> getBy();

    /** {@return the day the child said so} */
    Optional<LocalDate> getOn();

    /** {@return who was with the child and helped them to say so} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getHelpedBy();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Permission " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Permission}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutablePermission.Builder {
        Builder() {}
    }
}
