package org.threecolumns.model.family;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.Technical;
import org.threecolumns.model.story.Picture;

/**
 * One version of the family tree, best three generations, drawn with the family. It is where looking for a network
 * starts.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Genogram.Builder.class)
@JsonPropertyOrder({
    "version",
    "supersedes",
    "startedOn",
    "generations",
    "drawnWith",
    "toldBy",
    "sourcePerson",
    "persons",
    "relationships",
    "householdNow",
    "whoIsMissing",
    "additions",
    "sharedWith",
    "picture"
})
@SuppressWarnings("exports")
public interface Genogram extends Attributed {
    /** {@return the number of this version, from 1} */
    Optional<@Positive(message = "STR-09") Integer> getVersion();

    /** {@return the id of the tree that came before} */
    @Technical
    Optional<@NotOnlySpace String> getSupersedes();

    /** {@return the day it was started} */
    Optional<LocalDate> getStartedOn();

    /** {@return how many generations it shows} */
    Optional<@PositiveOrZero(message = "STR-03") Integer> getGenerations();

    /** {@return with whom it was drawn} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getDrawnWith();

    /** {@return who told it} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getToldBy();

    /** {@return from whose point of view it is drawn} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getSourcePerson();

    /** {@return the people in it} */
    List<@Valid GenogramPerson> getPersons();

    /** {@return how they belong together} */
    List<@Valid FamilyRelationship> getRelationships();

    /** {@return who lives in the household now} */
    @Reference(ReferenceTarget.GENOGRAM_PERSON)
    List<String> getHouseholdNow();

    /** {@return who is missing, and why} */
    List<@Valid MissingRelative> getWhoIsMissing();

    /** {@return what was added later, and by whom} */
    List<@Valid GenogramAddition> getAdditions();

    /** {@return who has seen it} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getSharedWith();

    /** {@return the tree as it was drawn} */
    Optional<@Valid Picture> getPicture();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Genogram " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Genogram}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableGenogram.Builder {
        Builder() {}
    }
}
