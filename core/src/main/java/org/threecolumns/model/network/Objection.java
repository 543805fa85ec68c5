package org.threecolumns.model.network;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/** What somebody said against having a network. It is an opening answer, not the last. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Objection.Builder.class)
@JsonPropertyOrder({"person", "words", "response"})
@SuppressWarnings("exports")
public interface Objection extends Attributed {
    /** {@return who said it} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getPerson();

    /** {@return what they said} */
    Optional<@NotOnlySpace String> getWords();

    /** {@return what was answered or done} */
    Optional<@NotOnlySpace String> getResponse();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Objection " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Objection}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableObjection.Builder {
        Builder() {}
    }
}
