package org.threecolumns.model.story;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/** Another way in which a child was told why people are worried: how, when and with whom. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = OtherExplanation.Builder.class)
@JsonPropertyOrder({"children", "what", "on", "toldBy", "story", "childWords", "revisionDue"})
@SuppressWarnings("exports")
public interface OtherExplanation extends Attributed {
    /** {@return the children} */
    @Reference(ReferenceTarget.CHILD)
    List<String> getChildren();

    /** {@return what was told, and how} */
    Optional<@NotOnlySpace String> getWhat();

    /** {@return the day} */
    Optional<LocalDate> getOn();

    /** {@return who told it} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getToldBy();

    /** {@return the story it follows or goes with} */
    @Reference(ReferenceTarget.STORY)
    Optional<String> getStory();

    /** {@return what the child said to it} */
    Optional<@NotOnlySpace String> getChildWords();

    /** {@return the day by which it is told anew} */
    Optional<LocalDate> getRevisionDue();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "OtherExplanation " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OtherExplanation}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableOtherExplanation.Builder {
        Builder() {}
    }
}
