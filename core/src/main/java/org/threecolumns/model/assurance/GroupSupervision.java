package org.threecolumns.model.assurance;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Element;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/** How a supervision in a group went: gather, then analyse, then judge. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = GroupSupervision.Builder.class)
@JsonPropertyOrder({
    "facilitator",
    "advisor",
    "observers",
    "people",
    "peopleCount",
    "questions",
    "gathered",
    "analysed",
    "judged",
    "learning"
})
@SuppressWarnings("exports")
public interface GroupSupervision extends Element {
    /** {@return who led it} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getFacilitator();

    /** {@return who advised} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getAdvisor();

    /** {@return who watched} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getObservers();

    /** {@return who took part, as far as they stand in the record} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getPeople();

    /** {@return how many took part} */
    Optional<@PositiveOrZero(message = "STR-03") Integer> getPeopleCount();

    /** {@return the questions that were asked} */
    List<@NotOnlySpace String> getQuestions();

    /** {@return what was gathered} */
    Optional<@NotOnlySpace String> getGathered();

    /** {@return how it was analysed} */
    Optional<@NotOnlySpace String> getAnalysed();

    /** {@return how it was judged} */
    Optional<@NotOnlySpace String> getJudged();

    /** {@return what was learnt} */
    Optional<@NotOnlySpace String> getLearning();

    /** {@return what {@code toString} may show: the type only} */
    default String describe() {
        return "GroupSupervision";
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GroupSupervision}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableGroupSupervision.Builder {
        Builder() {}
    }
}
