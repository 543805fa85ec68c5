package org.threecolumns.model.plan;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/** One time a child moved their safety object. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = ObjectMovement.Builder.class)
@JsonPropertyOrder({"date", "seenBy", "response", "responseTime"})
@SuppressWarnings("exports")
public interface ObjectMovement extends Attributed {
    /** {@return the day} */
    Optional<LocalDate> getDate();

    /** {@return who saw it} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getSeenBy();

    /** {@return what they did} */
    Optional<@NotOnlySpace String> getResponse();

    /** {@return how soon} */
    Optional<@NotOnlySpace String> getResponseTime();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "ObjectMovement " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ObjectMovement}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableObjectMovement.Builder {
        Builder() {}
    }
}
