package org.threecolumns.model.assurance;

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
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.Technical;
import org.threecolumns.model.meeting.Decision;

/**
 * Two people sit with the worker, go through the real record and look for what is there: learning, not inspection.
 * Never rolled up into a league table.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = CaseAudit.Builder.class)
@JsonPropertyOrder({
    "pseudonym",
    "date",
    "auditors",
    "worker",
    "managerPresent",
    "elementsSeen",
    "heardFrom",
    "familyItems",
    "allItems",
    "rubrics",
    "evidenceOfConversation",
    "whatWorkedWell",
    "whatWorries",
    "whatNext",
    "learningFor",
    "learning",
    "actions",
    "fidelityMeasures"
})
@SuppressWarnings("exports")
public interface CaseAudit extends Attributed {
    /** {@return what the case is called outside of this record} */
    @Technical
    Optional<@NotOnlySpace String> getPseudonym();

    /** {@return the day} */
    Optional<LocalDate> getDate();

    /** {@return who audited} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getAuditors();

    /** {@return the worker} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getWorker();

    /** {@return whether the manager was there} */
    Optional<Boolean> isManagerPresent();

    /** {@return which elements of practice are there, and how good they are} */
    List<@Valid ElementSeen> getElementsSeen();

    /** {@return what family and children said; at least one call to the family} */
    List<@Valid HeardFrom> getHeardFrom();

    /** {@return how many entries of the map a family member said} */
    Optional<@PositiveOrZero(message = "STR-03") Integer> getFamilyItems();

    /** {@return how many entries the map has} */
    Optional<@PositiveOrZero(message = "STR-03") Integer> getAllItems();

    /** {@return the scores, each with its reason} */
    List<@Valid Rubric> getRubrics();

    /** {@return what shows that people talked} */
    List<OpenCode<ConversationEvidence>> getEvidenceOfConversation();

    /** {@return what worked well} */
    Optional<@NotOnlySpace String> getWhatWorkedWell();

    /** {@return what worries the auditors} */
    Optional<@NotOnlySpace String> getWhatWorries();

    /** {@return what needs to happen} */
    Optional<@NotOnlySpace String> getWhatNext();

    /** {@return who can learn from it} */
    List<OpenCode<LearningFor>> getLearningFor();

    /** {@return what can be learnt} */
    Optional<@NotOnlySpace String> getLearning();

    /** {@return who does what by when} */
    List<@Valid Decision> getActions();

    /** {@return the scores of published instruments} */
    List<@Valid FidelityMeasure> getFidelityMeasures();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "CaseAudit " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CaseAudit}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableCaseAudit.Builder {
        Builder() {}
    }
}
