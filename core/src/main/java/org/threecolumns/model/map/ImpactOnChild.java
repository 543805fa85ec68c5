package org.threecolumns.model.map;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/** What a danger would do to one child, in the child's words where they are known. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = ImpactOnChild.Builder.class)
@JsonPropertyOrder({"child", "shortTerm", "longTerm"})
@SuppressWarnings("exports")
public interface ImpactOnChild extends Attributed {
    /** {@return the child} */
    @Reference(ReferenceTarget.CHILD)
    Optional<String> getChild();

    /** {@return what it would do now} */
    Optional<@NotOnlySpace String> getShortTerm();

    /** {@return what it would do as the child grows} */
    Optional<@NotOnlySpace String> getLongTerm();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "ImpactOnChild " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ImpactOnChild}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableImpactOnChild.Builder {
        Builder() {}
    }
}
