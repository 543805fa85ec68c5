package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** One member of an element in another language. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = TranslatedText.Builder.class)
@JsonPropertyOrder({"member", "text"})
@SuppressWarnings("exports")
public interface TranslatedText extends Identified {
    /** {@return the name of the text member it translates, such as {@code whatHappened}} */
    @Technical
    Optional<@NotOnlySpace String> getMember();

    /** {@return the translated words} */
    Optional<@NotOnlySpace String> getText();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "TranslatedText " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TranslatedText}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableTranslatedText.Builder {
        Builder() {}
    }
}
