package org.threecolumns.model.map;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.FuzzyDate;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/**
 * Something adults did, or did not do, that has already hurt a child: one event, not a label. The evidence under a
 * danger statement.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Harm.Builder.class)
@JsonPropertyOrder({
    "children",
    "adultBehaviour",
    "causedBy",
    "causeUnknown",
    "whatHappened",
    "slots",
    "severity",
    "impactOnChild",
    "impactSource",
    "frequency",
    "firstKnown",
    "lastKnown",
    "trend",
    "evidence",
    "category"
})
@SuppressWarnings("exports")
public interface Harm extends Attributed {
    /** {@return the children it hurt; none named means all children of the map} */
    @Reference(ReferenceTarget.CHILD)
    List<String> getChildren();

    /** {@return what the adult did or did not do, said by whoever reported it: a named adult and an active verb} */
    Optional<@NotOnlySpace String> getAdultBehaviour();

    /** {@return the adults who did it; never the child} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getCausedBy();

    /** {@return that nobody knows who did it, for instance a disputed injury} */
    Optional<@Valid NotKnown> getCauseUnknown();

    /** {@return what happened: facts, not labels such as “neglect” (a council's guide)} */
    Optional<@NotOnlySpace String> getWhatHappened();

    /** {@return the rows of the harm matrix it fills} */
    List<HarmSlot> getSlots();

    /** {@return how bad it was, with the reason} */
    Optional<@Valid Severity> getSeverity();

    /** {@return what it did to the child, first in the child's words: body, feelings, learning, behaviour} */
    Optional<@NotOnlySpace String> getImpactOnChild();

    /** {@return how the effect is known} */
    Optional<ImpactSource> getImpactSource();

    /** {@return how often it happened} */
    Optional<@Valid Frequency> getFrequency();

    /** {@return the first time that is known} */
    Optional<FuzzyDate> getFirstKnown();

    /** {@return the latest time that is known} */
    Optional<FuzzyDate> getLastKnown();

    /** {@return whether it is growing} */
    Optional<Trend> getTrend();

    /** {@return what it is known from, in words} */
    List<@NotOnlySpace String> getEvidence();

    /** {@return the statutory category, for returns only} */
    Optional<HarmCategory> getCategory();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Harm " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Harm}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableHarm.Builder {
        Builder() {}
    }
}
