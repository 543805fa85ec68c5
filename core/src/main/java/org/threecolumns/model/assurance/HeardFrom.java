package org.threecolumns.model.assurance;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/** What somebody of the family said to the auditors. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = HeardFrom.Builder.class)
@JsonPropertyOrder({"person", "how", "consent", "words"})
@SuppressWarnings("exports")
public interface HeardFrom extends Attributed {
    /** {@return who it was} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getPerson();

    /** {@return how they were asked} */
    Optional<@NotOnlySpace String> getHow();

    /** {@return whether they agreed to be asked} */
    Optional<Boolean> isConsent();

    /** {@return what they said} */
    Optional<@NotOnlySpace String> getWords();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "HeardFrom " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HeardFrom}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableHeardFrom.Builder {
        Builder() {}
    }
}
