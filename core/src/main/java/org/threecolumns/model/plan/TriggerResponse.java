package org.threecolumns.model.plan;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/** What somebody does when a sign is seen. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = TriggerResponse.Builder.class)
@JsonPropertyOrder({"who", "does", "within"})
@SuppressWarnings("exports")
public interface TriggerResponse extends Attributed {
    /** {@return who does it} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getWho();

    /** {@return what they do} */
    Optional<@NotOnlySpace String> getDoes();

    /** {@return how soon} */
    Optional<@NotOnlySpace String> getWithin();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "TriggerResponse " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TriggerResponse}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableTriggerResponse.Builder {
        Builder() {}
    }
}
