package org.threecolumns.model.voice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.story.Picture;

/**
 * One piece of work in which a child shows how they see things: houses, a wizard or fairy, a safety house, a letter, a
 * drawing, play, or what a baby does. Who was in the room stands in {@code whoWasThere}, what must be passed on without
 * permission in {@code safeguardingAlert}, and an app's report in {@code sourceRef}.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = ChildVoice.Builder.class)
@JsonPropertyOrder({
    "kind",
    "child",
    "date",
    "where",
    "withWorkers",
    "interruptions",
    "explainedFirst",
    "symbol",
    "chosenWithChild",
    "communicationAids",
    "orderChosen",
    "parts",
    "drawings",
    "pathRatings",
    "understandsWorries",
    "understandsStory",
    "mapLinks",
    "shownToParents",
    "workerInterpretation"
})
@SuppressWarnings("exports")
public interface ChildVoice extends Attributed {
    /** {@return which kind of work} */
    Optional<OpenCode<VoiceKind>> getKind();

    /** {@return the child} */
    @Reference(ReferenceTarget.CHILD)
    Optional<String> getChild();

    /** {@return the day} */
    Optional<LocalDate> getDate();

    /** {@return where} */
    Optional<@NotOnlySpace String> getWhere();

    /** {@return with whom the child worked} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getWithWorkers();

    /** {@return who or what interrupted} */
    Optional<@NotOnlySpace String> getInterruptions();

    /** {@return whether the child was told first who will see it and what cannot be kept private} */
    Optional<Boolean> isExplainedFirst();

    /** {@return what the child chose in place of houses or of the figure} */
    Optional<@NotOnlySpace String> getSymbol();

    /** {@return whether the tool or figure was chosen with the child} */
    Optional<Boolean> isChosenWithChild();

    /** {@return signs, symbols or aids that were used} */
    Optional<@NotOnlySpace String> getCommunicationAids();

    /** {@return the order in which the child wanted the questions} */
    List<OpenCode<VoiceQuestion>> getOrderChosen();

    /** {@return the houses, or the parts of the figure or house} */
    List<@Valid VoicePart> getParts();

    /** {@return drawings of the whole} */
    List<@Valid Picture> getDrawings();

    /** {@return the child's numbers on the path or faces, in the scales they belong to} */
    @Reference(ReferenceTarget.RATING)
    List<String> getPathRatings();

    /** {@return whether the child says they understand what people are worried about} */
    Optional<Understood> getUnderstandsWorries();

    /** {@return whether the child says the story helps them understand} */
    Optional<Understood> getUnderstandsStory();

    /** {@return what came of it in the map, where the child allowed it} */
    @Reference(ReferenceTarget.ITEM)
    List<String> getMapLinks();

    /** {@return the times a parent was shown it, after the child agreed and where it was safe} */
    List<@Valid ShownToParent> getShownToParents();

    /** {@return what the worker makes of it, apart from the child's words} */
    Optional<@Valid WorkerInterpretation> getWorkerInterpretation();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "ChildVoice " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChildVoice}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableChildVoice.Builder {
        Builder() {}
    }
}
