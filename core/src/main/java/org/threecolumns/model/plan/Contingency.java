package org.threecolumns.model.plan;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.ContactDetail;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/** What happens if something gets in the way of the plan. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Contingency.Builder.class)
@JsonPropertyOrder({"ifThis", "thenThat", "who", "contact", "withinHours", "outOfHours", "children"})
@SuppressWarnings("exports")
public interface Contingency extends Attributed {
    /** {@return what gets in the way} */
    Optional<@NotOnlySpace String> getIfThis();

    /** {@return what then happens} */
    Optional<@NotOnlySpace String> getThenThat();

    /** {@return who does it} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getWho();

    /** {@return the number to call where it is not a person's own, which stands with the person} */
    Optional<@Valid ContactDetail> getContact();

    /** {@return within how many hours} */
    Optional<@PositiveOrZero(message = "STR-03") BigDecimal> getWithinHours();

    /** {@return what to do at night and at weekends} */
    Optional<@NotOnlySpace String> getOutOfHours();

    /** {@return the children it is about; none named means all children of the plan} */
    @Reference(ReferenceTarget.CHILD)
    List<String> getChildren();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Contingency " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Contingency}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableContingency.Builder {
        Builder() {}
    }
}
