package org.threecolumns.model.family;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Shareable;
import org.threecolumns.model.network.NetworkSide;

/** Somebody who is missing in the tree. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = MissingRelative.Builder.class)
@JsonPropertyOrder({"text", "side", "reason", "howWeWillFindOut"})
@SuppressWarnings("exports")
public interface MissingRelative extends Shareable {
    /** {@return who it is, as far as anybody knows} */
    Optional<@NotOnlySpace String> getText();

    /** {@return whose side they belong to} */
    Optional<OpenCode<NetworkSide>> getSide();

    /** {@return why they are missing} */
    Optional<@NotOnlySpace String> getReason();

    /** {@return how to find out} */
    Optional<@NotOnlySpace String> getHowWeWillFindOut();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "MissingRelative " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MissingRelative}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableMissingRelative.Builder {
        Builder() {}
    }
}
