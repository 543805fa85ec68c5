package org.threecolumns.model.map;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.FuzzyDate;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/**
 * A time when the danger was there and somebody acted so that the child stayed safe (York). The hardest box, and the
 * one that decides the judgement.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = ExistingSafety.Builder.class)
@JsonPropertyOrder({
    "dangerStatements",
    "dangerPresent",
    "whoActed",
    "whatTheyDid",
    "whatHappenedForChild",
    "occasions",
    "howOften",
    "lastTime",
    "confirmedBy",
    "children"
})
@SuppressWarnings("exports")
public interface ExistingSafety extends Attributed {
    /** {@return the dangers it protected against; none means it is not existing safety} */
    @Reference(ReferenceTarget.DANGER_STATEMENT)
    List<String> getDangerStatements();

    /** {@return what the danger was on that occasion} */
    Optional<@NotOnlySpace String> getDangerPresent();

    /** {@return who acted: an adult; a child acting alone is not safety} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getWhoActed();

    /** {@return what they did} */
    Optional<@NotOnlySpace String> getWhatTheyDid();

    /** {@return how it was for the child, said by the child where possible} */
    Optional<@NotOnlySpace String> getWhatHappenedForChild();

    /** {@return how many times it happened, 0 or more} */
    Optional<@PositiveOrZero(message = "STR-03") Integer> getOccasions();

    /** {@return how usual it is} */
    Optional<HowOften> getHowOften();

    /** {@return the latest time} */
    Optional<FuzzyDate> getLastTime();

    /** {@return who confirms it, other than whoever acted} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getConfirmedBy();

    /** {@return the children it kept safe; none named means all children of the map} */
    @Reference(ReferenceTarget.CHILD)
    List<String> getChildren();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "ExistingSafety " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ExistingSafety}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableExistingSafety.Builder {
        Builder() {}
    }
}
