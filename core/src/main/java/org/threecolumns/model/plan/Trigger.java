package org.threecolumns.model.plan;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/** A sign that people would see, and what they then do. The colour is for display; its words are always shown too. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Trigger.Builder.class)
@JsonPropertyOrder({"level", "label", "sign", "whoNoticesFirst", "responses", "tellWhom", "children"})
@SuppressWarnings("exports")
public interface Trigger extends Attributed {
    /** {@return how serious it is} */
    Optional<TriggerLevel> getLevel();

    /** {@return the level in words, such as “early sign”} */
    Optional<@NotOnlySpace String> getLabel();

    /** {@return what people would see} */
    Optional<@NotOnlySpace String> getSign();

    /** {@return who would notice first} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getWhoNoticesFirst();

    /** {@return who then does what} */
    List<@Valid TriggerResponse> getResponses();

    /** {@return who is told} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getTellWhom();

    /** {@return the children it is about; none named means all children of the plan} */
    @Reference(ReferenceTarget.CHILD)
    List<String> getChildren();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Trigger " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Trigger}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableTrigger.Builder {
        Builder() {}
    }
}
