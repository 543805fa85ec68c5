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
 * A person, plan or action that makes the child's life better, even when there is no danger about. It does not show
 * that the child is safe.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = ExistingStrength.Builder.class)
@JsonPropertyOrder({"text", "who", "children", "example", "seenBy", "couldBecomeSafety"})
@SuppressWarnings("exports")
public interface ExistingStrength extends Attributed {
    /** {@return what it is, said by family, child or worker} */
    Optional<@NotOnlySpace String> getText();

    /** {@return whose strength it is} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getWho();

    /** {@return the children whose life it makes better; none named means all children of the map} */
    @Reference(ReferenceTarget.CHILD)
    List<String> getChildren();

    /** {@return a time it was seen} */
    Optional<@NotOnlySpace String> getExample();

    /** {@return who saw it} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getSeenBy();

    /** {@return the danger against which it could become safety} */
    @Reference(ReferenceTarget.DANGER_STATEMENT)
    Optional<String> getCouldBecomeSafety();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "ExistingStrength " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ExistingStrength}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableExistingStrength.Builder {
        Builder() {}
    }
}
