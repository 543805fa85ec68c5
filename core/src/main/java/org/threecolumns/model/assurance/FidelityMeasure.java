package org.threecolumns.model.assurance;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.Shareable;
import org.threecolumns.model.Technical;

/** The score of a published instrument. Its questions are not held: they belong to others, and use is not quality. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = FidelityMeasure.Builder.class)
@JsonPropertyOrder({"instrument", "version", "score", "raterType", "rater", "on", "notes"})
@SuppressWarnings("exports")
public interface FidelityMeasure extends Shareable {
    /** {@return the name of the instrument} */
    @Technical
    Optional<@NotOnlySpace String> getInstrument();

    /** {@return its version} */
    @Technical
    Optional<@NotOnlySpace String> getVersion();

    /** {@return the score} */
    Optional<BigDecimal> getScore();

    /** {@return in what part the rater answered} */
    Optional<OpenCode<RespondentType>> getRaterType();

    /** {@return the rater, where they agreed to be named} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getRater();

    /** {@return the day} */
    Optional<LocalDate> getOn();

    /** {@return notes} */
    Optional<@NotOnlySpace String> getNotes();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "FidelityMeasure " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FidelityMeasure}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableFidelityMeasure.Builder {
        Builder() {}
    }
}
