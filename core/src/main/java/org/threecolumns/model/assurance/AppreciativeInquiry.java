package org.threecolumns.model.assurance;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Element;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/** What worked, told as a story, so that it can be done again. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = AppreciativeInquiry.Builder.class)
@JsonPropertyOrder({"whatWorked", "story", "whoDidWhat", "people", "whatMadeItPossible", "howToRepeat"})
@SuppressWarnings("exports")
public interface AppreciativeInquiry extends Element {
    /** {@return what worked} */
    Optional<@NotOnlySpace String> getWhatWorked();

    /** {@return the story} */
    Optional<@NotOnlySpace String> getStory();

    /** {@return who did what} */
    Optional<@NotOnlySpace String> getWhoDidWhat();

    /** {@return the people who did it} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getPeople();

    /** {@return what made it possible} */
    Optional<@NotOnlySpace String> getWhatMadeItPossible();

    /** {@return how to do it again} */
    Optional<@NotOnlySpace String> getHowToRepeat();

    /** {@return what {@code toString} may show: the type only} */
    default String describe() {
        return "AppreciativeInquiry";
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AppreciativeInquiry}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableAppreciativeInquiry.Builder {
        Builder() {}
    }
}
