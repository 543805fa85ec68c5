package org.threecolumns.model.plan;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.View;

/** One person's agreement to the plan. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = PlanAgreement.Builder.class)
@JsonPropertyOrder({"person", "date", "how", "view", "words"})
@SuppressWarnings("exports")
public interface PlanAgreement extends Attributed {
    /** {@return who agreed} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getPerson();

    /** {@return the day} */
    Optional<LocalDate> getDate();

    /** {@return how they showed it} */
    Optional<OpenCode<AgreedHow>> getHow();

    /** {@return where they stand} */
    Optional<View> getView();

    /** {@return their own words about it} */
    Optional<@NotOnlySpace String> getWords();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "PlanAgreement " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlanAgreement}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutablePlanAgreement.Builder {
        Builder() {}
    }
}
