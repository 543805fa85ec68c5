package org.threecolumns.model.plan;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.AgeBand;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/** The plan in one child's own version: grown-ups do the acting, the child's part is to tell somebody. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = ChildPlan.Builder.class)
@JsonPropertyOrder({
    "child",
    "ageBand",
    "readingLevel",
    "rules",
    "ifIAmWorried",
    "safetyObject",
    "signals",
    "whereKept",
    "whoKnows",
    "childHelpedMake",
    "howChildHelped",
    "plan",
    "planVersion",
    "sharedOn",
    "checkBackOn"
})
@SuppressWarnings("exports")
public interface ChildPlan extends Attributed {
    /** {@return whose it is} */
    @Reference(ReferenceTarget.CHILD)
    Optional<String> getChild();

    /** {@return the age its words are for} */
    Optional<AgeBand> getAgeBand();

    /** {@return how the child reads, where age does not say it} */
    Optional<@NotOnlySpace String> getReadingLevel();

    /** {@return three to seven rules in the child's words} */
    List<@Valid ChildRule> getRules();

    /** {@return whom the child can tell: two people or more, one outside the home} */
    List<@Valid HelpContact> getIfIAmWorried();

    /** {@return the child's safety object} */
    @Reference(ReferenceTarget.SAFETY_OBJECT)
    Optional<String> getSafetyObject();

    /** {@return words or signs agreed with the child, such as an emoji} */
    List<@NotOnlySpace String> getSignals();

    /** {@return the safe place where the child keeps it} */
    Optional<@NotOnlySpace String> getWhereKept();

    /** {@return who knows about it} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getWhoKnows();

    /** {@return whether the child helped to make it} */
    Optional<Boolean> isChildHelpedMake();

    /** {@return what the child did} */
    Optional<@NotOnlySpace String> getHowChildHelped();

    /** {@return the plan it belongs to} */
    @Reference(ReferenceTarget.SAFETY_PLAN)
    Optional<String> getPlan();

    /** {@return the version of the plan that it matches} */
    Optional<@Positive(message = "STR-09") Integer> getPlanVersion();

    /** {@return the day the child got it} */
    Optional<LocalDate> getSharedOn();

    /** {@return the day somebody asks the child about it again} */
    Optional<LocalDate> getCheckBackOn();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "ChildPlan " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChildPlan}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableChildPlan.Builder {
        Builder() {}
    }
}
