package org.threecolumns.model.voice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;

/** What a worker makes of a child's work. It never stands among the child's words. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = WorkerInterpretation.Builder.class)
@JsonPropertyOrder({"text"})
@SuppressWarnings("exports")
public interface WorkerInterpretation extends Attributed {
    /** {@return the interpretation} */
    Optional<@NotOnlySpace String> getText();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "WorkerInterpretation " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WorkerInterpretation}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableWorkerInterpretation.Builder {
        Builder() {}
    }
}
