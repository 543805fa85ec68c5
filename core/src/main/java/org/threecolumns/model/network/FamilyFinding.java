package org.threecolumns.model.network;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Shareable;

/**
 * How family and friends were looked for, usually from the family tree, and who was found. Ask who from each side has
 * not been asked.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = FamilyFinding.Builder.class)
@JsonPropertyOrder({"searches", "found", "fathersSide"})
@SuppressWarnings("exports")
public interface FamilyFinding extends Shareable {
    /** {@return where and how people were looked for} */
    List<@Valid FamilySearch> getSearches();

    /** {@return who was found} */
    List<@Valid FoundPerson> getFound();

    /** {@return what is known about the father's side} */
    Optional<@NotOnlySpace String> getFathersSide();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "FamilyFinding " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FamilyFinding}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableFamilyFinding.Builder {
        Builder() {}
    }
}
