package org.threecolumns.model.plan;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Given;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Recorded;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.Technical;

/**
 * One version of the family's and network's own arrangements for everyday life that keep the child safe. A container:
 * it has no audience of its own, and a finished version is never edited.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = SafetyPlan.Builder.class)
@JsonPropertyOrder({
    "type",
    "version",
    "supersedes",
    "children",
    "dangerStatements",
    "notCovered",
    "goals",
    "bottomLines",
    "writtenWith",
    "rules",
    "triggers",
    "monitoring",
    "journal",
    "tests",
    "contingencies",
    "safetyObjects",
    "childVersions",
    "noChildVersions",
    "agreements",
    "inForceFrom",
    "reviewBy",
    "endedOn",
    "endReason",
    "given",
    "legalNote"
})
@SuppressWarnings("exports")
public interface SafetyPlan extends Recorded {
    /** {@return how far it goes} */
    Optional<PlanType> getType();

    /** {@return the number of this version, from 1} */
    Optional<@Positive(message = "STR-09") Integer> getVersion();

    /** {@return the id of the plan that came before} */
    @Technical
    Optional<@NotOnlySpace String> getSupersedes();

    /** {@return the children it keeps safe} */
    @Reference(ReferenceTarget.CHILD)
    List<String> getChildren();

    /** {@return the dangers it answers} */
    @Reference(ReferenceTarget.DANGER_STATEMENT)
    List<String> getDangerStatements();

    /** {@return the dangers it does not answer, and why} */
    List<@Valid NotCovered> getNotCovered();

    /** {@return the goals it leads to} */
    @Reference(ReferenceTarget.SAFETY_GOAL)
    List<String> getGoals();

    /** {@return the bottom lines it keeps} */
    @Reference(ReferenceTarget.BOTTOM_LINE)
    List<String> getBottomLines();

    /** {@return who wrote it: family and network, with professionals} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getWrittenWith();

    /** {@return who does what, and when} */
    List<@Valid SafetyRule> getRules();

    /** {@return the signs that things go well or slip, and what people then do} */
    List<@Valid Trigger> getTriggers();

    /** {@return who watches, and how} */
    List<@Valid MonitoringArrangement> getMonitoring();

    /** {@return what the network wrote down; it is never scored} */
    List<@Valid JournalEntry> getJournal();

    /** {@return how it was tried out} */
    List<@Valid PlanTest> getTests();

    /** {@return what happens if something gets in the way} */
    List<@Valid Contingency> getContingencies();

    /** {@return the thing a child can move to say that they are worried} */
    List<@Valid SafetyObject> getSafetyObjects();

    /** {@return the children's own versions} */
    @Reference(ReferenceTarget.CHILD_PLAN)
    List<String> getChildVersions();

    /** {@return why a child has no version of their own} */
    List<@Valid NoChildVersion> getNoChildVersions();

    /** {@return who agreed to it, and how} */
    List<@Valid PlanAgreement> getAgreements();

    /** {@return the day it starts} */
    Optional<LocalDate> getInForceFrom();

    /** {@return the day by which it is looked at again} */
    Optional<LocalDate> getReviewBy();

    /** {@return the day it ended} */
    Optional<LocalDate> getEndedOn();

    /** {@return why it ended} */
    Optional<@NotOnlySpace String> getEndReason();

    /** {@return the copies that people were given; the family always has one} */
    List<@Valid Given> getGiven();

    /** {@return whether it is voluntary or linked to a court; it is no legal undertaking by itself} */
    Optional<OpenCode<LegalNote>> getLegalNote();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "SafetyPlan " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SafetyPlan}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableSafetyPlan.Builder {
        Builder() {}
    }
}
