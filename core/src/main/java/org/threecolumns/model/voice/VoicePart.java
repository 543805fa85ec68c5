package org.threecolumns.model.voice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.story.Picture;

/** One house, or one part of a figure or house, with what the child put into it. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = VoicePart.Builder.class)
@JsonPropertyOrder({"name", "question", "asked", "notAskedReason", "items", "drawings"})
@SuppressWarnings("exports")
public interface VoicePart extends Attributed {
    /** {@return what the part is called locally, such as “cape” or “roof”} */
    Optional<@NotOnlySpace String> getName();

    /** {@return the question it stands for} */
    Optional<OpenCode<VoiceQuestion>> getQuestion();

    /** {@return the question as the child was asked it} */
    Optional<@NotOnlySpace String> getAsked();

    /** {@return why it was not asked} */
    Optional<@NotOnlySpace String> getNotAskedReason();

    /** {@return what the child said, wrote or drew, each thing by itself} */
    List<@Valid VoiceItem> getItems();

    /** {@return drawings of this part} */
    List<@Valid Picture> getDrawings();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "VoicePart " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link VoicePart}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableVoicePart.Builder {
        Builder() {}
    }
}
