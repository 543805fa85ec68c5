package org.threecolumns.model.scale;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Worded;

/** What one number of a scale means. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Anchor.Builder.class)
@JsonPropertyOrder({"value", "text"})
@SuppressWarnings("exports")
public interface Anchor extends Worded {
    /** {@return the number} */
    Optional<BigDecimal> getValue();

    /** {@return what it means} */
    Optional<@NotOnlySpace String> getText();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Anchor " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Anchor}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableAnchor.Builder {
        Builder() {}
    }
}
