package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A time in which one worker held the case. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = CaseWorker.Builder.class)
@JsonPropertyOrder({"person", "team", "from", "to"})
@SuppressWarnings("exports")
public interface CaseWorker extends Identified {
    /** {@return the worker} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getPerson();

    /** {@return their team} */
    Optional<@NotOnlySpace String> getTeam();

    /** {@return the first day} */
    Optional<LocalDate> getFrom();

    /** {@return the last day; absent while it lasts} */
    Optional<LocalDate> getTo();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "CaseWorker " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CaseWorker}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableCaseWorker.Builder {
        Builder() {}
    }
}
