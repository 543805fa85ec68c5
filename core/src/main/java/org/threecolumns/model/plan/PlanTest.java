package org.threecolumns.model.plan;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/** One time the plan was tried out, on purpose or by life. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = PlanTest.Builder.class)
@JsonPropertyOrder({
    "scenario",
    "kind",
    "date",
    "rules",
    "whoTookPart",
    "children",
    "whatHappened",
    "result",
    "changesMade"
})
@SuppressWarnings("exports")
public interface PlanTest extends Attributed {
    /** {@return the situation} */
    Optional<@NotOnlySpace String> getScenario();

    /** {@return how it was tried out} */
    Optional<TestKind> getKind();

    /** {@return the day} */
    Optional<LocalDate> getDate();

    /** {@return the rules that were tried out} */
    @Reference(ReferenceTarget.RULE)
    List<String> getRules();

    /** {@return who took part} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getWhoTookPart();

    /** {@return the children it was about; none named means all children of the plan} */
    @Reference(ReferenceTarget.CHILD)
    List<String> getChildren();

    /** {@return what happened} */
    Optional<@NotOnlySpace String> getWhatHappened();

    /** {@return whether it held} */
    Optional<TestResult> getResult();

    /** {@return what was changed afterwards} */
    Optional<@NotOnlySpace String> getChangesMade();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "PlanTest " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlanTest}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutablePlanTest.Builder {
        Builder() {}
    }
}
