package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Why something needs special care before anybody else sees it, and an exemption if one was approved. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Sensitivity.Builder.class)
@JsonPropertyOrder({
    "aboutWhom",
    "thirdParty",
    "sourceIdentity",
    "adultOnly",
    "closedSession",
    "exemption",
    "approvedBy",
    "reviewOn"
})
@SuppressWarnings("exports")
public interface Sensitivity extends Element {
    /** {@return whose private matters it is about} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getAboutWhom();

    /** {@return whether it holds the private matters of somebody outside the case} */
    Optional<Boolean> isThirdParty();

    /** {@return whether it could tell who made a referral} */
    Optional<Boolean> isSourceIdentity();

    /** {@return whether no child may be shown it} */
    Optional<Boolean> isAdultOnly();

    /** {@return whether it was said in a closed part of a meeting} */
    Optional<Boolean> isClosedSession();

    /** {@return the ground on which it is withheld or shown against the rule} */
    Optional<@NotOnlySpace String> getExemption();

    /** {@return who approved the exemption} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getApprovedBy();

    /** {@return the day the exemption is looked at again} */
    Optional<LocalDate> getReviewOn();

    /** {@return what {@code toString} may show: the type only} */
    default String describe() {
        return "Sensitivity";
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Sensitivity}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableSensitivity.Builder {
        Builder() {}
    }
}
