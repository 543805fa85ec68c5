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
import org.threecolumns.model.network.NetworkSide;

/** One person in the tree; the same id as in the network where they stand in the record. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = GenogramPerson.Builder.class)
@JsonPropertyOrder({"person", "name", "notKnown", "side", "generation", "born", "died", "text"})
@SuppressWarnings("exports")
public interface GenogramPerson extends Shareable {
    /** {@return the person, if they stand in the record} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getPerson();

    /** {@return who it is, if they do not} */
    Optional<@NotOnlySpace String> getName();

    /** {@return whether nobody knows who it is, such as an unknown father} */
    Optional<Boolean> isNotKnown();

    /** {@return whose side they belong to} */
    Optional<OpenCode<NetworkSide>> getSide();

    /** {@return the generation: 0 the children's, 1 their parents', 2 their grandparents'} */
    Optional<Integer> getGeneration();

    /** {@return when they were born} */
    Optional<FuzzyDate> getBorn();

    /** {@return when they died} */
    Optional<FuzzyDate> getDied();

    /** {@return what the family said about them} */
    Optional<@NotOnlySpace String> getText();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "GenogramPerson " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GenogramPerson}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableGenogramPerson.Builder {
        Builder() {}
    }
}
