package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** How something came into the record. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Provenance.Builder.class)
@JsonPropertyOrder({"origin", "source", "enteredBy", "enteredOn", "checkedBy", "checkedOn"})
@SuppressWarnings("exports")
public interface Provenance extends Element {
    /** {@return by what way it came} */
    Optional<Origin> getOrigin();

    /** {@return the system or document it came from} */
    @Technical
    Optional<@NotOnlySpace String> getSource();

    /** {@return who entered it} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getEnteredBy();

    /** {@return the day it was entered} */
    Optional<LocalDate> getEnteredOn();

    /** {@return who checked it against its source} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getCheckedBy();

    /** {@return the day it was checked} */
    Optional<LocalDate> getCheckedOn();

    /** {@return what {@code toString} may show: the type only} */
    default String describe() {
        return "Provenance";
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Provenance}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableProvenance.Builder {
        Builder() {}
    }
}
