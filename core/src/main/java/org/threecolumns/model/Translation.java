package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The words of one element in another language, and who checked them. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Translation.Builder.class)
@JsonPropertyOrder({"lang", "texts", "checkedBy", "checkedOn"})
@SuppressWarnings("exports")
public interface Translation extends Identified {
    /** {@return the language of the translation} */
    @LanguageTag
    Optional<@Pattern(regexp = LanguageTag.FORM, message = "STR-02") String> getLang();

    /** {@return the translated members, one each} */
    List<@Valid TranslatedText> getTexts();

    /** {@return who checked the translation} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getCheckedBy();

    /** {@return the day it was checked} */
    Optional<LocalDate> getCheckedOn();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Translation " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Translation}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableTranslation.Builder {
        Builder() {}
    }
}
