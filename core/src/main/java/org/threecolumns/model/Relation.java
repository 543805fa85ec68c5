package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** What a person is to one child. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Relation.Builder.class)
@JsonPropertyOrder({"child", "kind", "text", "parentalResponsibility"})
@SuppressWarnings("exports")
public interface Relation extends Identified {
    /** {@return the child} */
    @Reference(ReferenceTarget.CHILD)
    Optional<String> getChild();

    /** {@return the relation} */
    Optional<OpenCode<RelationKind>> getKind();

    /** {@return the relation as the family says it} */
    Optional<@NotOnlySpace String> getText();

    /** {@return whether they have parental responsibility for this child; absent is not the same as no} */
    Optional<Boolean> isParentalResponsibility();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Relation " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Relation}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableRelation.Builder {
        Builder() {}
    }
}
