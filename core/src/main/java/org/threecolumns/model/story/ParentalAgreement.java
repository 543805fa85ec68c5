package org.threecolumns.model.story;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/** Where one parent stands towards a story. Agreeing to disagree is allowed; its seriousness stays. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = ParentalAgreement.Builder.class)
@JsonPropertyOrder({"person", "view", "reason", "words", "date"})
@SuppressWarnings("exports")
public interface ParentalAgreement extends Attributed {
    /** {@return the parent} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getPerson();

    /** {@return where they stand} */
    Optional<ParentalView> getView();

    /** {@return why they could not be asked or did not agree} */
    Optional<@NotOnlySpace String> getReason();

    /** {@return their own words about it} */
    Optional<@NotOnlySpace String> getWords();

    /** {@return the day} */
    Optional<LocalDate> getDate();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "ParentalAgreement " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ParentalAgreement}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableParentalAgreement.Builder {
        Builder() {}
    }
}
