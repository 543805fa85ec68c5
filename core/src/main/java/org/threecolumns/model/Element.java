package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;

/** Any object of a record. Values never change, compare by content and never show it in {@code toString}. */
@JsonPropertyOrder({"extensions"})
@SuppressWarnings("exports")
public interface Element {
    /** {@return what other systems keep beside this object; nobody but the council's own team is ever shown it} */
    Optional<Extensions> getExtensions();

    /**
     * Checks that ids and references have the form of an id. Every builder calls it; nobody else needs to.
     *
     * @throws IllegalArgumentException if one has not; the message names the type and the form, never the value
     */
    @Value.Check
    default void checkIds() {
        Ids.check(this);
    }
}
