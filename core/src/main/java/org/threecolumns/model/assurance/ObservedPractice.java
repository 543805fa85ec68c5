package org.threecolumns.model.assurance;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Element;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.PracticeElement;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/** What somebody saw while watching a worker with a family. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = ObservedPractice.Builder.class)
@JsonPropertyOrder({"observer", "elementsSeen", "strengths", "oneThingToTry"})
@SuppressWarnings("exports")
public interface ObservedPractice extends Element {
    /** {@return who watched} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getObserver();

    /** {@return the elements of practice they saw} */
    List<OpenCode<PracticeElement>> getElementsSeen();

    /** {@return what was good} */
    Optional<@NotOnlySpace String> getStrengths();

    /** {@return one thing to try} */
    Optional<@NotOnlySpace String> getOneThingToTry();

    /** {@return what {@code toString} may show: the type only} */
    default String describe() {
        return "ObservedPractice";
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ObservedPractice}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableObservedPractice.Builder {
        Builder() {}
    }
}
