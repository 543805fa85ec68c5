package org.threecolumns.model.family;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.Shareable;

/** One thing around a family, and how the family is linked with it. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = EcoMapLink.Builder.class)
@JsonPropertyOrder({"to", "person", "kind", "who", "strength", "direction", "text"})
@SuppressWarnings("exports")
public interface EcoMapLink extends Shareable {
    /** {@return what it is, such as school or a club} */
    Optional<@NotOnlySpace String> getTo();

    /** {@return the person, if it is one in the record} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getPerson();

    /** {@return what kind of thing it is} */
    Optional<OpenCode<EcoMapPlace>> getKind();

    /** {@return whose link it is; nobody named means the whole family} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getWho();

    /** {@return how strong the link is} */
    Optional<OpenCode<LinkStrength>> getStrength();

    /** {@return who gives to whom} */
    Optional<LinkDirection> getDirection();

    /** {@return what the family said about it} */
    Optional<@NotOnlySpace String> getText();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "EcoMapLink " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EcoMapLink}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableEcoMapLink.Builder {
        Builder() {}
    }
}
