package org.threecolumns.model.story;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/** One panel: one or two short sentences and a picture. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Panel.Builder.class)
@JsonPropertyOrder({"order", "role", "text", "picture", "wordsAgreedBy"})
@SuppressWarnings("exports")
public interface Panel extends Attributed {
    /** {@return its place in the story, from 1} */
    Optional<@Positive(message = "STR-03") Integer> getOrder();

    /** {@return what it tells} */
    Optional<OpenCode<PanelRole>> getRole();

    /** {@return the sentences} */
    Optional<@NotOnlySpace String> getText();

    /** {@return the picture} */
    Optional<@Valid Picture> getPicture();

    /** {@return who agreed to these words} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getWordsAgreedBy();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Panel " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Panel}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutablePanel.Builder {
        Builder() {}
    }
}
