package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.threecolumns.model.assurance.CaseAudit;
import org.threecolumns.model.assurance.Supervision;
import org.threecolumns.model.assurance.SurveyResponse;
import org.threecolumns.model.family.EcoMap;
import org.threecolumns.model.family.Genogram;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.meeting.Meeting;
import org.threecolumns.model.meeting.NetworkMeeting;
import org.threecolumns.model.meeting.StatutoryClock;
import org.threecolumns.model.network.SafetyNetwork;
import org.threecolumns.model.plan.BottomLine;
import org.threecolumns.model.plan.ChildPlan;
import org.threecolumns.model.plan.SafetyPlan;
import org.threecolumns.model.plan.Trajectory;
import org.threecolumns.model.story.OtherExplanation;
import org.threecolumns.model.story.WordsAndPictures;
import org.threecolumns.model.voice.ChildVoice;

/**
 * One case as one document: the root of everything. It may be almost empty: a version, a {@link Case} and ids are
 * enough to hold a draft.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = CaseRecord.Builder.class)
@JsonPropertyOrder({
    "formatVersion",
    "lang",
    "producer",
    "case",
    "people",
    "children",
    "conversations",
    "map",
    "earlierMaps",
    "network",
    "networkMeetings",
    "bottomLines",
    "safetyPlans",
    "trajectory",
    "wordsAndPictures",
    "otherExplanations",
    "childVoice",
    "childPlans",
    "genograms",
    "ecoMaps",
    "meetings",
    "statutoryClocks",
    "supervision",
    "audits",
    "surveys",
    "sharingDecisions",
    "removals",
    "stagesReached"
})
@SuppressWarnings("exports")
public interface CaseRecord extends Element {
    /** {@return the version of the data format; {@link #FORMAT_VERSION} for what this library writes} */
    @Technical
    @Pattern(regexp = "[0-9.]{1,12}", message = "STR-01")
    String getFormatVersion();

    /** {@return the language of all words that do not state their own} */
    @LanguageTag
    Optional<@Pattern(regexp = LanguageTag.FORM, message = "STR-02") String> getLang();

    /** {@return the system that wrote this document} */
    Optional<@Valid Producer> getProducer();

    /** {@return the case itself} */
    @Valid
    Case getCase();

    /** {@return the adults: family, network and professionals} */
    List<@Valid Person> getPeople();

    /** {@return the children the case is about, unborn ones too} */
    List<@Valid Child> getChildren();

    /** {@return the evidence that practice happened, in the order recorded} */
    List<@Valid Conversation> getConversations();

    /** {@return the current map} */
    Optional<@Valid ThreeColumnMap> getMap();

    /** {@return frozen earlier versions of the map, never edited} */
    List<@Valid ThreeColumnMap> getEarlierMaps();

    /** {@return the safety network} */
    Optional<@Valid SafetyNetwork> getNetwork();

    /** {@return the meetings of the network, in the order held} */
    List<@Valid NetworkMeeting> getNetworkMeetings();

    /** {@return what must be in any plan, whatever else is} */
    List<@Valid BottomLine> getBottomLines();

    /** {@return the safety plans, each version a frozen one but the last} */
    List<@Valid SafetyPlan> getSafetyPlans();

    /** {@return the steps from today to closing} */
    Optional<@Valid Trajectory> getTrajectory();

    /** {@return the stories that tell the children why people are worried} */
    List<@Valid WordsAndPictures> getWordsAndPictures();

    /** {@return other ways in which the children were told} */
    List<@Valid OtherExplanation> getOtherExplanations();

    /** {@return what the children said, drew and wrote, and what babies showed} */
    List<@Valid ChildVoice> getChildVoice();

    /** {@return the children's own versions of the plan} */
    List<@Valid ChildPlan> getChildPlans();

    /** {@return the family trees, oldest first} */
    List<@Valid Genogram> getGenograms();

    /** {@return the pictures of what is around the family, oldest first} */
    List<@Valid EcoMap> getEcoMaps();

    /** {@return the statutory and practice meetings, in the order held} */
    List<@Valid Meeting> getMeetings();

    /** {@return the time limits that run} */
    List<@Valid StatutoryClock> getStatutoryClocks();

    /** {@return the talks about the work} */
    List<@Valid Supervision> getSupervision();

    /** {@return the audits of the case} */
    List<@Valid CaseAudit> getAudits();

    /** {@return what people answered in surveys} */
    List<@Valid SurveyResponse> getSurveys();

    /** {@return the slips that say sharing was thought about} */
    List<@Valid SharingDecision> getSharingDecisions();

    /** {@return what was taken out of every version, and why; never what it said} */
    List<@Valid Removal> getRemovals();

    /** {@return the stages that were reached, with who let what pass} */
    List<@Valid StageReached> getStagesReached();

    /** The version of the data format that this library reads and writes. */
    String FORMAT_VERSION = "0.1";

    /**
     * {@return the person or child of this id, or empty if the record holds none}
     *
     * @param id an id, as references hold it
     */
    default Optional<Individual> person(String id) {
        Objects.requireNonNull(id, "id");
        return Stream.<Individual>concat(getPeople().stream(), getChildren().stream())
                .filter(each -> each.getId().equals(id))
                .findFirst();
    }

    /**
     * {@return the child of this id, or empty if the record holds none}
     *
     * @param id an id, as references hold it
     */
    default Optional<Child> child(String id) {
        Objects.requireNonNull(id, "id");
        return getChildren().stream().filter(each -> each.getId().equals(id)).findFirst();
    }

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "CaseRecord " + getCase().getId();
    }

    /** {@return a new builder with the current format version} */
    static Builder builder() {
        return new Builder().formatVersion(FORMAT_VERSION);
    }

    /** Builds a {@link CaseRecord}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableCaseRecord.Builder {
        Builder() {}

        /**
         * Sets the case; the same as {@code getCase}, which is named so because {@code case} is a word of the language.
         *
         * @param value the case
         * @return this builder
         */
        public Builder theCase(Case value) {
            return getCase(value);
        }
    }
}
