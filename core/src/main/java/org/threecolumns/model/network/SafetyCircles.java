package org.threecolumns.model.network;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/**
 * The circles around a family as drawn on one day: who knows all about the worries, who something, who nothing. People
 * moving inward over time is progress to show.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = SafetyCircles.Builder.class)
@JsonPropertyOrder({"on", "drawnWith", "places"})
@SuppressWarnings("exports")
public interface SafetyCircles extends Attributed {
    /** {@return the day} */
    Optional<LocalDate> getOn();

    /** {@return with whom it was drawn} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getDrawnWith();

    /** {@return who stands where} */
    List<@Valid CirclePlace> getPlaces();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "SafetyCircles " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SafetyCircles}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableSafetyCircles.Builder {
        Builder() {}
    }
}
