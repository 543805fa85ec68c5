package org.threecolumns.model.map;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Element;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/** That somebody of the family said a statement back in their own words. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = PlainCheck.Builder.class)
@JsonPropertyOrder({"by", "on", "saidBackInOwnWords"})
@SuppressWarnings("exports")
public interface PlainCheck extends Element {
    /** {@return who said it back} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getBy();

    /** {@return the day} */
    Optional<LocalDate> getOn();

    /** {@return whether they could} */
    Optional<Boolean> isSaidBackInOwnWords();

    /** {@return what {@code toString} may show: the type only} */
    default String describe() {
        return "PlainCheck";
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlainCheck}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutablePlainCheck.Builder {
        Builder() {}
    }
}
