package org.threecolumns.model.meeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.map.NextStep;

/**
 * A meeting at which family, friends and professionals hear the worries, scale, agree what they do and look whether it
 * works. It is not a core group.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = NetworkMeeting.Builder.class)
@JsonPropertyOrder({
    "date",
    "place",
    "minutes",
    "convenedBy",
    "chair",
    "familyLed",
    "jointMeetingDecision",
    "invited",
    "present",
    "children",
    "childrenTookPart",
    "worriesSharedInPlainWords",
    "statementsRead",
    "ratings",
    "planItemsReviewed",
    "journalReviewed",
    "journalEntriesReviewed",
    "decisions",
    "nextSteps",
    "nextMeeting",
    "endReason",
    "sharedRecordOn"
})
@SuppressWarnings("exports")
public interface NetworkMeeting extends Attributed {
    /** {@return the day} */
    Optional<LocalDate> getDate();

    /** {@return where, by the family's choice} */
    Optional<@NotOnlySpace String> getPlace();

    /** {@return how long, in minutes} */
    Optional<@PositiveOrZero(message = "STR-03") Integer> getMinutes();

    /** {@return who called it} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getConvenedBy();

    /** {@return who led it} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getChair();

    /** {@return whether the network had time of its own, without professionals} */
    Optional<Boolean> isFamilyLed();

    /** {@return the decision, made before anybody was invited, who can safely meet whom} */
    @Reference(ReferenceTarget.JOINT_MEETING_DECISION)
    Optional<String> getJointMeetingDecision();

    /** {@return who was invited} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getInvited();

    /** {@return who was there; how many were professionals is counted from here} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getPresent();

    /** {@return the children it was about; none named means all children} */
    @Reference(ReferenceTarget.CHILD)
    List<String> getChildren();

    /** {@return how each child took part} */
    List<@Valid ChildTakesPart> getChildrenTookPart();

    /** {@return whether the worries were read out in plain words} */
    Optional<Boolean> isWorriesSharedInPlainWords();

    /** {@return which danger statements were read out} */
    @Reference(ReferenceTarget.DANGER_STATEMENT)
    List<String> getStatementsRead();

    /** {@return the numbers people gave, in the scales they belong to} */
    @Reference(ReferenceTarget.RATING)
    List<String> getRatings();

    /** {@return what was looked at of the plan} */
    @Reference(ReferenceTarget.PLAN_ITEM)
    List<String> getPlanItemsReviewed();

    /** {@return whether the journal was looked at} */
    Optional<Boolean> isJournalReviewed();

    /** {@return which journal entries were talked about} */
    @Reference(ReferenceTarget.JOURNAL_ENTRY)
    List<String> getJournalEntriesReviewed();

    /** {@return what was decided} */
    List<@Valid Decision> getDecisions();

    /** {@return who does what by when} */
    List<@Valid NextStep> getNextSteps();

    /** {@return the day of the next meeting} */
    Optional<LocalDate> getNextMeeting();

    /** {@return why there is no next meeting} */
    Optional<@NotOnlySpace String> getEndReason();

    /** {@return the day people got this record of it} */
    Optional<LocalDate> getSharedRecordOn();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "NetworkMeeting " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NetworkMeeting}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableNetworkMeeting.Builder {
        Builder() {}
    }
}
