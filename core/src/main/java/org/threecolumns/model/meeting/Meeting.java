package org.threecolumns.model.meeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.LegalBasis;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.PracticeElement;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.Technical;
import org.threecolumns.model.map.MapContext;

/** A statutory or practice meeting: which one, who was there, what it worked from and what it decided. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Meeting.Builder.class)
@JsonPropertyOrder({
    "context",
    "date",
    "place",
    "hostId",
    "legalBasis",
    "map",
    "mapVersion",
    "plan",
    "planVersion",
    "conferenceStyle",
    "chair",
    "jointMeetingDecision",
    "attendance",
    "children",
    "childrenTookPart",
    "offeredOn",
    "offerOutcome",
    "elementsUsed",
    "reports",
    "reportSharedOn",
    "ratings",
    "decision",
    "decisions",
    "nextReview",
    "letterSentOn",
    "recordSentOn"
})
@SuppressWarnings("exports")
public interface Meeting extends Attributed {
    /** {@return which meeting it was} */
    Optional<OpenCode<MapContext>> getContext();

    /** {@return the day} */
    Optional<LocalDate> getDate();

    /** {@return where} */
    Optional<@NotOnlySpace String> getPlace();

    /** {@return the host's id of the meeting} */
    @Technical
    Optional<@NotOnlySpace String> getHostId();

    /** {@return the law under which it was held} */
    List<OpenCode<LegalBasis>> getLegalBasis();

    /** {@return the map it worked from} */
    @Reference(ReferenceTarget.MAP)
    Optional<String> getMap();

    /** {@return the version of that map} */
    Optional<@Positive(message = "STR-09") Integer> getMapVersion();

    /** {@return the plan it worked from} */
    @Reference(ReferenceTarget.SAFETY_PLAN)
    Optional<String> getPlan();

    /** {@return the version of that plan} */
    Optional<@Positive(message = "STR-09") Integer> getPlanVersion();

    /** {@return the style of a conference} */
    Optional<OpenCode<ConferenceStyle>> getConferenceStyle();

    /** {@return who led it} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getChair();

    /** {@return the decision who can safely meet whom} */
    @Reference(ReferenceTarget.JOINT_MEETING_DECISION)
    Optional<String> getJointMeetingDecision();

    /** {@return who was there, who took part otherwise, and who was not} */
    List<@Valid Attendance> getAttendance();

    /** {@return the children it was about; none named means all children} */
    @Reference(ReferenceTarget.CHILD)
    List<String> getChildren();

    /** {@return how each child took part} */
    List<@Valid ChildTakesPart> getChildrenTookPart();

    /** {@return the day a family meeting was offered} */
    Optional<LocalDate> getOfferedOn();

    /** {@return what the family said to the offer} */
    Optional<OpenCode<OfferOutcome>> getOfferOutcome();

    /** {@return which elements of practice were on the table} */
    List<OpenCode<PracticeElement>> getElementsUsed();

    /** {@return the reports for it, and with whom each was shared} */
    List<@Valid MeetingReport> getReports();

    /** {@return the day the main report was shared with the family} */
    Optional<LocalDate> getReportSharedOn();

    /** {@return the numbers people gave, in the scales they belong to} */
    @Reference(ReferenceTarget.RATING)
    List<String> getRatings();

    /** {@return the decision in one sentence} */
    Optional<@NotOnlySpace String> getDecision();

    /** {@return what was decided, one by one} */
    List<@Valid Decision> getDecisions();

    /** {@return the day of the next review} */
    Optional<LocalDate> getNextReview();

    /** {@return the day the chair's letter or outline plan was sent} */
    Optional<LocalDate> getLetterSentOn();

    /** {@return the day the full record was sent} */
    Optional<LocalDate> getRecordSentOn();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Meeting " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Meeting}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableMeeting.Builder {
        Builder() {}
    }
}
