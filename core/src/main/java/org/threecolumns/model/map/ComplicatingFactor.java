package org.threecolumns.model.map;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/**
 * What makes it harder to fix the danger or to work together, without itself being the harm: about the family, the
 * child or the professionals (York).
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = ComplicatingFactor.Builder.class)
@JsonPropertyOrder({"text", "belongsTo", "makesHarder", "dangerStatements", "canChange", "children"})
@SuppressWarnings("exports")
public interface ComplicatingFactor extends Attributed {
    /** {@return what it is, said by anyone} */
    Optional<@NotOnlySpace String> getText();

    /** {@return where it lies} */
    Optional<BelongsTo> getBelongsTo();

    /** {@return how it makes the danger worse or change harder; without it the factor is a label} */
    Optional<@NotOnlySpace String> getMakesHarder();

    /** {@return the danger statements it bears on} */
    @Reference(ReferenceTarget.DANGER_STATEMENT)
    List<String> getDangerStatements();

    /** {@return whether it can change} */
    Optional<CanChange> getCanChange();

    /** {@return the children it is about; none named means all children of the map} */
    @Reference(ReferenceTarget.CHILD)
    List<String> getChildren();

    /** {@return whether it lies with the professionals; a good map names at least one such} */
    default boolean onTheProfessionalSide() {
        return getBelongsTo().filter(BelongsTo.PROFESSIONALS::equals).isPresent();
    }

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "ComplicatingFactor " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ComplicatingFactor}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableComplicatingFactor.Builder {
        Builder() {}
    }
}
