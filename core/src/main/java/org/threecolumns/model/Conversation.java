package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Evidence that practice happened: one visit, call or meeting. A visit in which no element was used is recorded as
 * such.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Conversation.Builder.class)
@JsonPropertyOrder({
    "date",
    "setting",
    "people",
    "elementsUsed",
    "noElementUsed",
    "questionsAsked",
    "linkedItems",
    "notes"
})
@SuppressWarnings("exports")
public interface Conversation extends Shareable {
    /** {@return the day} */
    Optional<LocalDate> getDate();

    /** {@return where} */
    Optional<OpenCode<Setting>> getSetting();

    /** {@return who took part} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getPeople();

    /** {@return what was used} */
    List<OpenCode<PracticeElement>> getElementsUsed();

    /** {@return whether it is certain that none was used} */
    Optional<Boolean> isNoElementUsed();

    /** {@return the questions asked, as asked} */
    List<@NotOnlySpace String> getQuestionsAsked();

    /** {@return what came of it in the map} */
    @Reference(ReferenceTarget.ITEM)
    List<String> getLinkedItems();

    /** {@return notes} */
    Optional<@NotOnlySpace String> getNotes();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Conversation " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Conversation}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableConversation.Builder {
        Builder() {}
    }
}
