package org.threecolumns.model.assurance;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.PracticeElement;
import org.threecolumns.model.Shareable;

/** Whether an element of practice is there, and how good it is. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = ElementSeen.Builder.class)
@JsonPropertyOrder({"element", "present", "quality", "whyNotHigher", "oneUp"})
@SuppressWarnings("exports")
public interface ElementSeen extends Shareable {
    /** {@return the element} */
    Optional<OpenCode<PracticeElement>> getElement();

    /** {@return whether it is there} */
    Optional<Presence> getPresent();

    /** {@return how good it is, 0 to 10} */
    Optional<@DecimalMin(value = "0", message = "STR-03") @DecimalMax(value = "10", message = "STR-03") BigDecimal>
            getQuality();

    /** {@return why not higher} */
    Optional<@NotOnlySpace String> getWhyNotHigher();

    /** {@return what one number more would look like} */
    Optional<@NotOnlySpace String> getOneUp();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "ElementSeen " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ElementSeen}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableElementSeen.Builder {
        Builder() {}
    }
}
