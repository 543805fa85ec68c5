package org.threecolumns.model.story;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.LanguageTag;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Shareable;

/** What a picture shows, in words, in one language. Its audience says for whom it is worded. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = AlternativeText.Builder.class)
@JsonPropertyOrder({"lang", "text"})
@SuppressWarnings("exports")
public interface AlternativeText extends Shareable {
    /** {@return the language of the words; absent means the record's} */
    @LanguageTag
    Optional<@Pattern(regexp = LanguageTag.FORM, message = "STR-02") String> getLang();

    /** {@return what the picture shows} */
    Optional<@NotOnlySpace String> getText();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "AlternativeText " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AlternativeText}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableAlternativeText.Builder {
        Builder() {}
    }
}
