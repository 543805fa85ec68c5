package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/** One address, number or e-mail. It is printed only where the person consented. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = ContactDetail.Builder.class)
@JsonPropertyOrder({"value", "protected", "consentToPrint"})
@SuppressWarnings("exports")
public interface ContactDetail extends Identified {
    /** {@return the address or number as written} */
    Optional<@NotOnlySpace String> getValue();

    /** {@return whether nobody outside the team may learn it} */
    Optional<Boolean> isProtected();

    /** {@return for whom the person allowed it to be printed} */
    Optional<@Valid ConsentToPrint> getConsentToPrint();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "ContactDetail " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ContactDetail}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableContactDetail.Builder {
        Builder() {}
    }
}
