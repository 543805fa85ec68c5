package org.threecolumns.model.family;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.FuzzyDate;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.Shareable;

/** How two people in the tree belong together. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = FamilyRelationship.Builder.class)
@JsonPropertyOrder({"from", "to", "kind", "quality", "since", "until", "text"})
@SuppressWarnings("exports")
public interface FamilyRelationship extends Shareable {
    /** {@return one of them; the parent, where one is} */
    @Reference(ReferenceTarget.GENOGRAM_PERSON)
    Optional<String> getFrom();

    /** {@return the other} */
    @Reference(ReferenceTarget.GENOGRAM_PERSON)
    Optional<String> getTo();

    /** {@return how they belong together} */
    Optional<OpenCode<FamilyTie>> getKind();

    /** {@return how it is between them} */
    Optional<OpenCode<TieQuality>> getQuality();

    /** {@return since when} */
    Optional<FuzzyDate> getSince();

    /** {@return until when} */
    Optional<FuzzyDate> getUntil();

    /** {@return what the family said about it} */
    Optional<@NotOnlySpace String> getText();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "FamilyRelationship " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FamilyRelationship}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableFamilyRelationship.Builder {
        Builder() {}
    }
}
