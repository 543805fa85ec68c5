package org.threecolumns.model.story;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.Shareable;

/** A drawing or photograph, carried in the record itself; never a path or an address of one. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Picture.Builder.class)
@JsonPropertyOrder({"mediaType", "bytes", "alternatives", "checks", "drawnBy", "style"})
@SuppressWarnings("exports")
public interface Picture extends Shareable {
    /** {@return what the bytes are} */
    Optional<PictureType> getMediaType();

    /** {@return the picture itself; absent while it is still to be drawn} */
    Optional<PictureBytes> getBytes();

    /** {@return what it shows, in words, for each language and audience; always shown where the picture cannot be} */
    List<@Valid AlternativeText> getAlternatives();

    /** {@return who looked at it, for which reader, before it was shown} */
    List<@Valid PictureCheck> getChecks();

    /** {@return who drew it} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getDrawnBy();

    /** {@return in what style} */
    Optional<OpenCode<PictureStyle>> getStyle();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Picture " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Picture}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutablePicture.Builder {
        Builder() {}
    }
}
