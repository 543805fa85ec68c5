package org.threecolumns.model.map;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Given;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Profile;
import org.threecolumns.model.Recorded;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.Setting;
import org.threecolumns.model.Technical;
import org.threecolumns.model.scale.Scale;
import org.threecolumns.model.scale.ScaleKind;

/**
 * One version of the map: what people are worried about, what is working well and what needs to happen, with a
 * judgement underneath. A container: it has no audience of its own, and a finished version is never edited.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = ThreeColumnMap.Builder.class)
@JsonPropertyOrder({
    "version",
    "supersedes",
    "profile",
    "context",
    "purposeOfMapping",
    "mappedOn",
    "mappedWhere",
    "participants",
    "noFamilyReason",
    "children",
    "nothingFor",
    "noHarmReason",
    "harm",
    "harmPattern",
    "dangerStatements",
    "complicatingFactors",
    "existingStrengths",
    "existingSafety",
    "safetyGoals",
    "nextSteps",
    "scales",
    "worried",
    "workingWell",
    "needsToHappen",
    "unsorted",
    "unknowns",
    "unknownsNone",
    "questionsAsked",
    "given",
    "sharedLiveOnScreen",
    "reviewBy"
})
@SuppressWarnings("exports")
public interface ThreeColumnMap extends Recorded {
    /** {@return the number of this version, from 1} */
    Optional<@Positive(message = "STR-09") Integer> getVersion();

    /** {@return the id of the map that came before} */
    @Technical
    Optional<@NotOnlySpace String> getSupersedes();

    /** {@return which words the map uses; absent means the case's} */
    Optional<Profile> getProfile();

    /** {@return what it was made for} */
    Optional<OpenCode<MapContext>> getContext();

    /** {@return the question it is meant to answer; visible to whoever sees anything of the map} */
    Optional<@NotOnlySpace String> getPurposeOfMapping();

    /** {@return the day it was made} */
    Optional<LocalDate> getMappedOn();

    /** {@return where it was made} */
    Optional<OpenCode<Setting>> getMappedWhere();

    /** {@return who took part, who was invited and who was not} */
    List<@Valid Participant> getParticipants();

    /** {@return why nobody of the family took part} */
    Optional<OpenCode<NoFamilyReason>> getNoFamilyReason();

    /** {@return the children it is about; each needs at least one entry} */
    @Reference(ReferenceTarget.CHILD)
    List<String> getChildren();

    /** {@return why a column says nothing about a child} */
    List<@Valid NothingFor> getNothingFor();

    /** {@return why it names no harm} */
    Optional<NoHarmReason> getNoHarmReason();

    /** {@return past harm: the rows of the harm matrix} */
    List<@Valid Harm> getHarm();

    /** {@return the pattern of harm over time} */
    Optional<@Valid HarmPattern> getHarmPattern();

    /** {@return what could happen if nothing changes; try for three at most} */
    List<@Valid DangerStatement> getDangerStatements();

    /** {@return what makes it harder} */
    List<@Valid ComplicatingFactor> getComplicatingFactors();

    /** {@return what makes life better} */
    List<@Valid ExistingStrength> getExistingStrengths();

    /** {@return times when the danger was there and somebody kept the child safe} */
    List<@Valid ExistingSafety> getExistingSafety();

    /** {@return what good-enough safety looks like} */
    List<@Valid SafetyGoal> getSafetyGoals();

    /** {@return the next small actions} */
    List<@Valid NextStep> getNextSteps();

    /** {@return the scaling questions with their ratings} */
    List<@Valid Scale> getScales();

    /** {@return worries without a category} */
    List<@Valid MapItem> getWorried();

    /** {@return what works well, without a category} */
    List<@Valid MapItem> getWorkingWell();

    /** {@return what needs to happen, without a category} */
    List<@Valid MapItem> getNeedsToHappen();

    /** {@return what is still to be sorted, after the conversation and not during it} */
    List<@Valid MapItem> getUnsorted();

    /** {@return what is not known, and how to find out} */
    List<@Valid Unknown> getUnknowns();

    /** {@return whether somebody confirmed that nothing is unknown} */
    Optional<Boolean> isUnknownsNone();

    /** {@return the questions asked} */
    List<@Valid QuestionAsked> getQuestionsAsked();

    /** {@return the copies of this map that people were given; the family always has one} */
    List<@Valid Given> getGiven();

    /** {@return whether it was written where everybody could see it} */
    Optional<Boolean> isSharedLiveOnScreen();

    /** {@return the day by which it is looked at again} */
    Optional<LocalDate> getReviewBy();

    /** {@return the scale about the case as a whole, or empty if there is none} */
    default Optional<Scale> overallScale() {
        return getScales().stream()
                .filter(scale ->
                        scale.getKind().filter(ScaleKind.OVERALL::equals).isPresent())
                .findFirst();
    }

    /**
     * {@return the danger statement of this id, or empty if the map holds none}
     *
     * @param id an id, as references hold it
     */
    default Optional<DangerStatement> dangerStatement(String id) {
        Objects.requireNonNull(id, "id");
        return getDangerStatements().stream()
                .filter(each -> each.getId().equals(id))
                .findFirst();
    }

    /**
     * {@return the goals that answer this danger statement, in the order recorded}
     *
     * @param dangerStatementId the danger statement's id
     */
    default List<SafetyGoal> goalsFor(String dangerStatementId) {
        return MapLinks.pointingTo(dangerStatementId, getSafetyGoals(), each -> each.getDangerStatement().stream());
    }

    /**
     * {@return the scales about this element, in the order recorded}
     *
     * @param id the id of a danger statement, goal, step or person
     */
    default List<Scale> scalesAbout(String id) {
        return MapLinks.pointingTo(id, getScales(), each -> each.getAbout().stream());
    }

    /**
     * {@return the existing safety against this danger, in the order recorded}
     *
     * @param dangerStatementId the danger statement's id
     */
    default List<ExistingSafety> safetyFor(String dangerStatementId) {
        return MapLinks.pointingTo(dangerStatementId, getExistingSafety(), each -> each.getDangerStatements().stream());
    }

    /**
     * {@return the next steps toward this goal, in the order recorded}
     *
     * @param goalId the goal's id
     */
    default List<NextStep> stepsToward(String goalId) {
        return MapLinks.pointingTo(goalId, getNextSteps(), each -> each.getGoal().stream());
    }

    /**
     * {@return the harm that fills this row of the harm matrix, in the order recorded}
     *
     * @param slot the row
     */
    default List<Harm> harmIn(HarmSlot slot) {
        Objects.requireNonNull(slot, "slot");
        return getHarm().stream().filter(each -> each.getSlots().contains(slot)).toList();
    }

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "ThreeColumnMap " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ThreeColumnMap}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableThreeColumnMap.Builder {
        Builder() {}
    }
}
