package org.threecolumns.model.network;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.Shareable;

/** Somebody who was found and could belong to the network. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = FoundPerson.Builder.class)
@JsonPropertyOrder({
    "person",
    "name",
    "side",
    "contacted",
    "contactedOn",
    "contactedBy",
    "response",
    "ruledOutReason",
    "decidedBy"
})
@SuppressWarnings("exports")
public interface FoundPerson extends Shareable {
    /** {@return the person, if they stand in the record} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getPerson();

    /** {@return who it is, if they do not} */
    Optional<@NotOnlySpace String> getName();

    /** {@return whose side they come from} */
    Optional<OpenCode<NetworkSide>> getSide();

    /** {@return whether they were asked} */
    Optional<Boolean> isContacted();

    /** {@return the day they were asked} */
    Optional<LocalDate> getContactedOn();

    /** {@return who asked them} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getContactedBy();

    /** {@return what they answered} */
    Optional<@NotOnlySpace String> getResponse();

    /** {@return why they were ruled out} */
    Optional<@NotOnlySpace String> getRuledOutReason();

    /** {@return who decided to rule them out} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getDecidedBy();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "FoundPerson " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FoundPerson}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableFoundPerson.Builder {
        Builder() {}
    }
}
