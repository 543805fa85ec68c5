package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Where one person stands towards what an element says, in their words. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Agreement.Builder.class)
@JsonPropertyOrder({"person", "view", "words", "date"})
@SuppressWarnings("exports")
public interface Agreement extends Worded {
    /** {@return who was asked} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getPerson();

    /** {@return where they stand} */
    Optional<View> getView();

    /** {@return their own words about it} */
    Optional<@NotOnlySpace String> getWords();

    /** {@return the day they said so} */
    Optional<LocalDate> getDate();

    /** {@return whether this person sees it differently, wholly or in part} */
    default boolean dissents() {
        return getView()
                .filter(view -> view == View.DISAGREES || view == View.PARTLY)
                .isPresent();
    }

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Agreement " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Agreement}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableAgreement.Builder {
        Builder() {}
    }
}
