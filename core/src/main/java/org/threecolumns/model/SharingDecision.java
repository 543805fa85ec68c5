package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The slip that says sharing was thought about: with whom, what was decided, and why sharing or not sharing would do
 * less harm.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = SharingDecision.Builder.class)
@JsonPropertyOrder({
    "considered",
    "items",
    "sharedWith",
    "agency",
    "decision",
    "why",
    "consentSought",
    "consentWords",
    "decidedBy",
    "on",
    "sharedOn"
})
@SuppressWarnings("exports")
public interface SharingDecision extends Shareable {
    /** {@return what it was about, in words} */
    Optional<@NotOnlySpace String> getConsidered();

    /** {@return the entries it was about} */
    @Reference(ReferenceTarget.ANYTHING)
    List<String> getItems();

    /** {@return the people and groups with whom sharing was thought about} */
    @Reference(ReferenceTarget.READER)
    List<String> getSharedWith();

    /** {@return the agency with which sharing was thought about, where no person of it is in the record} */
    Optional<@NotOnlySpace String> getAgency();

    /** {@return what was decided} */
    Optional<SharingOutcome> getDecision();

    /** {@return why it was shared, or why more harm would come from sharing it} */
    Optional<@NotOnlySpace String> getWhy();

    /** {@return whether the people it is about were asked} */
    Optional<Boolean> isConsentSought();

    /** {@return what they said to that, or why they were not asked} */
    Optional<@NotOnlySpace String> getConsentWords();

    /** {@return who decided} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getDecidedBy();

    /** {@return the day of the decision} */
    Optional<LocalDate> getOn();

    /** {@return the day it was shared} */
    Optional<LocalDate> getSharedOn();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "SharingDecision " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SharingDecision}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableSharingDecision.Builder {
        Builder() {}
    }
}
