package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A child the case is about; an unborn one needs no name. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Child.Builder.class)
@JsonPropertyOrder({"born", "expected", "identifiers", "ageBand", "reading", "views"})
@SuppressWarnings("exports")
public interface Child extends Individual {
    /** {@return the date of birth, as exactly as it is known} */
    Optional<FuzzyDate> getBorn();

    /** {@return the day the birth is expected} */
    Optional<LocalDate> getExpected();

    /** {@return what other systems call the child, or why there is no number} */
    List<@Valid Identifier> getIdentifiers();

    /** {@return the age the child's documents are worded for, where it is not the child's own age} */
    Optional<AgeBand> getAgeBand();

    /** {@return how the child reads} */
    Optional<@Valid Reading> getReading();

    /** {@return whether the child was asked for their views} */
    Optional<@Valid ViewsSought> getViews();

    /** {@return whether the child is not born yet, going by the members: expected, and no date of birth} */
    default boolean unborn() {
        return getExpected().isPresent()
                && getBorn().filter(born -> !born.isBeforeBirth()).isEmpty();
    }

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Child " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Child}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableChild.Builder {
        Builder() {}
    }
}
