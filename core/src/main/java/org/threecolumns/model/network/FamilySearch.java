package org.threecolumns.model.network;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.Shareable;

/** One way in which people were looked for. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = FamilySearch.Builder.class)
@JsonPropertyOrder({"who", "how", "on"})
@SuppressWarnings("exports")
public interface FamilySearch extends Shareable {
    /** {@return who looked} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getWho();

    /** {@return how, for instance with the child through the family tree} */
    Optional<@NotOnlySpace String> getHow();

    /** {@return the day} */
    Optional<LocalDate> getOn();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "FamilySearch " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FamilySearch}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableFamilySearch.Builder {
        Builder() {}
    }
}
