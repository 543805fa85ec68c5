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

/** Who watches that a rule is kept, and how. At least one of them is no professional. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = MonitoringArrangement.Builder.class)
@JsonPropertyOrder({
    "who",
    "professional",
    "professionalRole",
    "watches",
    "how",
    "howOften",
    "startsOn",
    "endsOn",
    "reportsTo",
    "children"
})
@SuppressWarnings("exports")
public interface MonitoringArrangement extends Attributed {
    /** {@return who watches} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getWho();

    /** {@return whether they do so because of their work} */
    Optional<Boolean> isProfessional();

    /** {@return what the professional's part is} */
    Optional<@NotOnlySpace String> getProfessionalRole();

    /** {@return the rules they watch} */
    @Reference(ReferenceTarget.RULE)
    List<String> getWatches();

    /** {@return how: a call, a visit, the journal, school} */
    Optional<@NotOnlySpace String> getHow();

    /** {@return how often} */
    Optional<@NotOnlySpace String> getHowOften();

    /** {@return the day it starts} */
    Optional<LocalDate> getStartsOn();

    /** {@return the day it ends} */
    Optional<LocalDate> getEndsOn();

    /** {@return to whom they tell what they see} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getReportsTo();

    /** {@return the children it is about; none named means all children of the plan} */
    @Reference(ReferenceTarget.CHILD)
    List<String> getChildren();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "MonitoringArrangement " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MonitoringArrangement}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableMonitoringArrangement.Builder {
        Builder() {}
    }
}
