package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/**
 * Anything whose readers are decided: who may see it, with whose permission, who got it, and where it came from.
 *
 * <p>Nobody named means the council's own team, at the top; inside another element it means whoever sees that
 * element. An inner element can only narrow.
 */
@JsonPropertyOrder({"audience", "protectedFrom", "permission", "sensitivity", "release", "given", "provenance"})
@SuppressWarnings("exports")
public interface Shareable extends Recorded {
    /**
     * {@return the readers who may see this: people, children and {@link ReaderGroup} codes; empty means the team
     * only}
     */
    @Reference(ReferenceTarget.READER)
    List<String> getAudience();

    /** {@return the people who must never see this; wins over the audience} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getProtectedFrom();

    /**
     * {@return what a child allowed to be shown of their own words, drawings or numbers; the audience alone is no
     * permission}
     */
    List<@Valid Permission> getPermission();

    /** {@return why this needs special care before it is shown} */
    Optional<@Valid Sensitivity> getSensitivity();

    /** {@return the decisions to show this to somebody, each with its reason} */
    List<@Valid Release> getRelease();

    /** {@return the copies of this that people were given} */
    List<@Valid Given> getGiven();

    /** {@return how this came into the record, and who checked it} */
    Optional<@Valid Provenance> getProvenance();
}
