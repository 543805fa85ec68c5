package org.threecolumns.model.story;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Given;
import org.threecolumns.model.LanguageTag;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Recorded;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.Technical;

/**
 * One version of the honest, drawn story that tells a child why people are worried or why they live where they live, in
 * words the adults agreed. A container: it has no audience of its own.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = WordsAndPictures.Builder.class)
@JsonPropertyOrder({
    "kind",
    "version",
    "supersedes",
    "children",
    "title",
    "titleChosenBy",
    "status",
    "languages",
    "readers",
    "panels",
    "draftLog",
    "parentalAgreements",
    "proceedingsRunning",
    "approvals",
    "dangerStatements",
    "carersToldOn",
    "sharedOn",
    "childResponses",
    "networkReadOn",
    "given",
    "onFile",
    "reviewBy",
    "followUpBy"
})
@SuppressWarnings("exports")
public interface WordsAndPictures extends Recorded {
    /** {@return which kind of story} */
    Optional<StoryKind> getKind();

    /** {@return the number of this version, from 1} */
    Optional<@Positive(message = "STR-09") Integer> getVersion();

    /** {@return the id of the story that came before} */
    @Technical
    Optional<@NotOnlySpace String> getSupersedes();

    /** {@return the children it is for} */
    @Reference(ReferenceTarget.CHILD)
    List<String> getChildren();

    /** {@return its title} */
    Optional<@NotOnlySpace String> getTitle();

    /** {@return the child who chose the title} */
    @Reference(ReferenceTarget.CHILD)
    Optional<String> getTitleChosenBy();

    /** {@return how far it is} */
    Optional<StoryStatus> getStatus();

    /** {@return the languages it is told in} */
    @LanguageTag
    List<@Pattern(regexp = LanguageTag.FORM, message = "STR-02") String> getLanguages();

    /** {@return who reads it with the child} */
    List<@Valid StoryReader> getReaders();

    /** {@return the panels in order: three or more} */
    List<@Valid Panel> getPanels();

    /** {@return to whom each draft was shown, and what they changed} */
    List<@Valid DraftShown> getDraftLog();

    /** {@return where each parent stands} */
    List<@Valid ParentalAgreement> getParentalAgreements();

    /** {@return whether criminal or care proceedings are running, so that a manager and a lawyer must agree} */
    Optional<Boolean> isProceedingsRunning();

    /** {@return the agreement of manager and lawyer} */
    List<@Valid StoryApproval> getApprovals();

    /** {@return the dangers it explains} */
    @Reference(ReferenceTarget.DANGER_STATEMENT)
    List<String> getDangerStatements();

    /** {@return the day the child's carers were told} */
    Optional<LocalDate> getCarersToldOn();

    /** {@return the day it was first read with a child} */
    Optional<LocalDate> getSharedOn();

    /** {@return what each child said to it and changed} */
    List<@Valid ChildResponse> getChildResponses();

    /** {@return the days on which the network heard it} */
    List<LocalDate> getNetworkReadOn();

    /** {@return the copies that people were given; the child keeps one} */
    List<@Valid Given> getGiven();

    /** {@return whether the file keeps a copy} */
    Optional<Boolean> isOnFile();

    /** {@return the day by which it is looked at again} */
    Optional<LocalDate> getReviewBy();

    /** {@return the day by which a story of the first hours is followed by a full one} */
    Optional<LocalDate> getFollowUpBy();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "WordsAndPictures " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WordsAndPictures}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableWordsAndPictures.Builder {
        Builder() {}
    }
}
