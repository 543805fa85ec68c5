package org.threecolumns.model.plan;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/**
 * A thing that a child can move to say that they are worried. It is not shown to a person who creates the danger unless
 * that was agreed.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = SafetyObject.Builder.class)
@JsonPropertyOrder({"child", "object", "where", "movedMeans", "whoChecks", "howOften", "childAgreed", "movements"})
@SuppressWarnings("exports")
public interface SafetyObject extends Attributed {
    /** {@return the child} */
    @Reference(ReferenceTarget.CHILD)
    Optional<String> getChild();

    /** {@return the thing, such as a toy or a fridge magnet} */
    Optional<@NotOnlySpace String> getObject();

    /** {@return where it stands} */
    Optional<@NotOnlySpace String> getWhere();

    /** {@return what it means when it was moved} */
    Optional<@NotOnlySpace String> getMovedMeans();

    /** {@return who looks} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getWhoChecks();

    /** {@return when they look} */
    Optional<@NotOnlySpace String> getHowOften();

    /** {@return whether the child agreed} */
    Optional<Boolean> isChildAgreed();

    /** {@return the times it was moved} */
    List<@Valid ObjectMovement> getMovements();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "SafetyObject " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SafetyObject}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableSafetyObject.Builder {
        Builder() {}
    }
}
