package org.threecolumns.model.story;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Identified;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/** That a person looked at a picture before it was shown to somebody: no program can see what stands in a drawing. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = PictureCheck.Builder.class)
@JsonPropertyOrder({"to", "by", "on"})
@SuppressWarnings("exports")
public interface PictureCheck extends Identified {
    /** {@return the reader it was looked at for} */
    @Reference(ReferenceTarget.READER)
    Optional<String> getTo();

    /** {@return who looked} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getBy();

    /** {@return the day} */
    Optional<LocalDate> getOn();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "PictureCheck " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PictureCheck}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutablePictureCheck.Builder {
        Builder() {}
    }
}
