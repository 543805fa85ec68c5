package org.threecolumns.model.map;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Element;
import org.threecolumns.model.NotOnlySpace;

/** That nobody knows who did it, which is not the same as nobody asked. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = NotKnown.Builder.class)
@JsonPropertyOrder({"reason"})
@SuppressWarnings("exports")
public interface NotKnown extends Element {
    /** {@return why it is not known} */
    Optional<@NotOnlySpace String> getReason();

    /** {@return what {@code toString} may show: the type only} */
    default String describe() {
        return "NotKnown";
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NotKnown}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableNotKnown.Builder {
        Builder() {}
    }
}
