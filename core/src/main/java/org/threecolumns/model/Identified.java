package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Anything that can be pointed at: every object that stands in a list, and the containers. */
@JsonPropertyOrder({"id"})
@SuppressWarnings("exports")
public interface Identified extends Element {
    /**
     * {@return the id: pseudonymous, kept across versions, unique within a map and among the people of a record}
     *
     * <p>Its form is {@code [A-Za-z][A-Za-z0-9_-]{0,39}}, and it is none of the {@link ReaderGroup} codes.
     */
    String getId();
}
