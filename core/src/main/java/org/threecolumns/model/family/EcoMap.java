package org.threecolumns.model.family;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
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
 * One version of the picture of a family and what is around it: school, faith, work, friends. The family stands in the
 * centre.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = EcoMap.Builder.class)
@JsonPropertyOrder({"version", "supersedes", "on", "drawnWith", "links", "sharedWith", "picture"})
@SuppressWarnings("exports")
public interface EcoMap extends Attributed {
    /** {@return the number of this version, from 1} */
    Optional<@Positive(message = "STR-09") Integer> getVersion();

    /** {@return the id of the picture that came before} */
    @Technical
    Optional<@NotOnlySpace String> getSupersedes();

    /** {@return the day it was drawn} */
    Optional<LocalDate> getOn();

    /** {@return with whom it was drawn} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getDrawnWith();

    /** {@return what is around the family} */
    List<@Valid EcoMapLink> getLinks();

    /** {@return who has seen it} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getSharedWith();

    /** {@return the picture as it was drawn} */
    Optional<@Valid Picture> getPicture();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "EcoMap " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EcoMap}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableEcoMap.Builder {
        Builder() {}
    }
}
