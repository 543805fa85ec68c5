package org.threecolumns.model.assurance;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.LanguageTag;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.Shareable;
import org.threecolumns.model.Technical;

/**
 * What somebody answered in a survey. Kept apart from the case: it names nobody unless they agreed, and a child's stays
 * out of the case unless the child agreed.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = SurveyResponse.Builder.class)
@JsonPropertyOrder({
    "surveyId",
    "kind",
    "wave",
    "respondentType",
    "anonymous",
    "respondent",
    "childAgreed",
    "on",
    "lang",
    "answers"
})
@SuppressWarnings("exports")
public interface SurveyResponse extends Shareable {
    /** {@return the survey} */
    @Technical
    Optional<@NotOnlySpace String> getSurveyId();

    /** {@return what kind of survey} */
    Optional<OpenCode<SurveyKind>> getKind();

    /** {@return the wave, such as a year} */
    @Technical
    Optional<@NotOnlySpace String> getWave();

    /** {@return in what part they answered} */
    Optional<OpenCode<RespondentType>> getRespondentType();

    /** {@return whether nobody can know who answered} */
    Optional<Boolean> isAnonymous();

    /** {@return who answered, only where they agreed to be named} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getRespondent();

    /** {@return whether the child agreed that it is kept with the case} */
    Optional<Boolean> isChildAgreed();

    /** {@return the day} */
    Optional<LocalDate> getOn();

    /** {@return the language of the answers} */
    @LanguageTag
    Optional<@Pattern(regexp = LanguageTag.FORM, message = "STR-02") String> getLang();

    /** {@return the answers} */
    List<@Valid SurveyAnswer> getAnswers();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "SurveyResponse " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SurveyResponse}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableSurveyResponse.Builder {
        Builder() {}
    }
}
