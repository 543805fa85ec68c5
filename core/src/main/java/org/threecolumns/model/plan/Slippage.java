package org.threecolumns.model.plan;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/** A date that moved. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Slippage.Builder.class)
@JsonPropertyOrder({"step", "oldDate", "newDate", "why", "toldBy", "toldOn"})
@SuppressWarnings("exports")
public interface Slippage extends Attributed {
    /** {@return the step} */
    @Reference(ReferenceTarget.TRAJECTORY_STEP)
    Optional<String> getStep();

    /** {@return the date before} */
    Optional<LocalDate> getOldDate();

    /** {@return the date now} */
    Optional<LocalDate> getNewDate();

    /** {@return why it moved} */
    Optional<@NotOnlySpace String> getWhy();

    /** {@return who told the family} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getToldBy();

    /** {@return the day the family was told} */
    Optional<LocalDate> getToldOn();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Slippage " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Slippage}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableSlippage.Builder {
        Builder() {}
    }
}
