package org.threecolumns.model.network;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/**
 * One person in the network. A name without anything they do is an acquaintance, not safety. Telephone numbers stand
 * with the person, in {@code people}.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = NetworkMember.Builder.class)
@JsonPropertyOrder({
    "person",
    "relationToChild",
    "side",
    "professional",
    "chosenBy",
    "chosenByChildren",
    "children",
    "knowsWorries",
    "toldBy",
    "toldOn",
    "dangerStatements",
    "ownView",
    "ownRatings",
    "whenAvailable",
    "suitability",
    "commitments",
    "willTellIf",
    "willTell",
    "staysAfterClosure",
    "leftOn",
    "leftReason"
})
@SuppressWarnings("exports")
public interface NetworkMember extends Attributed {
    /** {@return the person} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getPerson();

    /** {@return what they are to the child, as the family says it} */
    Optional<@NotOnlySpace String> getRelationToChild();

    /** {@return whose side they come from} */
    Optional<OpenCode<NetworkSide>> getSide();

    /** {@return whether they are there because of their work} */
    Optional<Boolean> isProfessional();

    /** {@return who chose them} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getChosenBy();

    /** {@return the children who chose them, recorded apart} */
    @Reference(ReferenceTarget.CHILD)
    List<String> getChosenByChildren();

    /** {@return the children they are there for; none named means all children} */
    @Reference(ReferenceTarget.CHILD)
    List<String> getChildren();

    /** {@return how much of the worries they know} */
    Optional<KnowsWorries> getKnowsWorries();

    /** {@return who told them; best the parents} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getToldBy();

    /** {@return the day they were told} */
    Optional<LocalDate> getToldOn();

    /** {@return which danger statements they were told} */
    @Reference(ReferenceTarget.DANGER_STATEMENT)
    List<String> getDangerStatements();

    /** {@return what they see and whether they are worried too} */
    Optional<@NotOnlySpace String> getOwnView();

    /** {@return their own numbers, in the scales they belong to} */
    @Reference(ReferenceTarget.RATING)
    List<String> getOwnRatings();

    /** {@return when they can be there: nights, weekends, distance} */
    Optional<@NotOnlySpace String> getWhenAvailable();

    /** {@return whether they can be relied on in practice} */
    Optional<@Valid SuitabilityCheck> getSuitability();

    /** {@return what they agreed to do} */
    List<@Valid Commitment> getCommitments();

    /** {@return what they will report} */
    Optional<@NotOnlySpace String> getWillTellIf();

    /** {@return to whom they will report it} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getWillTell();

    /** {@return whether they stay when services go} */
    Optional<StaysAfterClosure> getStaysAfterClosure();

    /** {@return the day they left} */
    Optional<LocalDate> getLeftOn();

    /** {@return why they left} */
    Optional<@NotOnlySpace String> getLeftReason();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "NetworkMember " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NetworkMember}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableNetworkMember.Builder {
        Builder() {}
    }
}
