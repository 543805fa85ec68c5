package org.threecolumns.model.network;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.Shareable;

/** Where one person stands in the circles. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = CirclePlace.Builder.class)
@JsonPropertyOrder({"person", "name", "ring", "wantsToMoveIn", "whoWillTell", "by"})
@SuppressWarnings("exports")
public interface CirclePlace extends Shareable {
    /** {@return the person, if they stand in the record} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getPerson();

    /** {@return who it is, if they do not} */
    Optional<@NotOnlySpace String> getName();

    /** {@return the circle: 1 knows all about the worries, 2 something, 3 nothing} */
    Optional<@Min(value = 1, message = "STR-03") @Max(value = 3, message = "STR-03") Integer> getRing();

    /** {@return whether the family would like them one circle further in} */
    Optional<Boolean> isWantsToMoveIn();

    /** {@return who will tell them} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getWhoWillTell();

    /** {@return the day by which they are told} */
    Optional<LocalDate> getBy();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "CirclePlace " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CirclePlace}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableCirclePlace.Builder {
        Builder() {}
    }
}
