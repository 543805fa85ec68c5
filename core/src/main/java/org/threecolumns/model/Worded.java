package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;

/**
 * Anything with words in it: in which language they are, and their translations. The original always stays beside a
 * translation.
 */
@JsonPropertyOrder({"lang", "translations"})
@SuppressWarnings("exports")
public interface Worded extends Shareable {
    /**
     * {@return the language of the words as a BCP-47 tag, such as {@code en-GB} or {@code cy-GB}; absent means the
     * record's}
     */
    @LanguageTag
    Optional<@Pattern(regexp = LanguageTag.FORM, message = "STR-02") String> getLang();

    /** {@return the same words in other languages} */
    List<@Valid Translation> getTranslations();
}
