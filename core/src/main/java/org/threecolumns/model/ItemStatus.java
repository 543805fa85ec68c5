package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Where something stands in the council's own process, and what took its place. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = ItemStatus.Builder.class)
@JsonPropertyOrder({"state", "by", "on", "reason", "requestedBy", "replaces", "replacedBy"})
@SuppressWarnings("exports")
public interface ItemStatus extends Element {
    /** {@return the state} */
    Optional<OpenCode<ItemState>> getState();

    /** {@return who put it into this state} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getBy();

    /** {@return the day} */
    Optional<LocalDate> getOn();

    /** {@return why it was rejected or discarded} */
    Optional<@NotOnlySpace String> getReason();

    /** {@return who asked for it to be rejected, discarded or changed} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getRequestedBy();

    /** {@return the earlier entries whose place it took, in this or an earlier version} */
    @Reference(ReferenceTarget.ANYTHING)
    List<String> getReplaces();

    /** {@return the later entry that took its place} */
    @Reference(ReferenceTarget.ANYTHING)
    Optional<String> getReplacedBy();

    /**
     * {@return whether it was rejected, given up or replaced; or is in a state that nobody knows, which may mean one of
     * these}
     */
    default boolean standsNoLonger() {
        return getReplacedBy().isPresent()
                || getState()
                        .filter(state -> state.known().isEmpty()
                                || state.is(ItemState.REJECTED)
                                || state.is(ItemState.DISCARDED))
                        .isPresent();
    }

    /** {@return what {@code toString} may show: the type only} */
    default String describe() {
        return "ItemStatus";
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ItemStatus}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableItemStatus.Builder {
        Builder() {}
    }
}
