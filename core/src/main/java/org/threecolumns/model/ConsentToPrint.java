package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A person's consent that a contact detail is printed. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = ConsentToPrint.Builder.class)
@JsonPropertyOrder({"to", "on"})
@SuppressWarnings("exports")
public interface ConsentToPrint extends Element {
    /** {@return for whom} */
    @Reference(ReferenceTarget.READER)
    List<String> getTo();

    /** {@return the day they consented} */
    Optional<LocalDate> getOn();

    /** {@return what {@code toString} may show: the type only} */
    default String describe() {
        return "ConsentToPrint";
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ConsentToPrint}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableConsentToPrint.Builder {
        Builder() {}
    }
}
