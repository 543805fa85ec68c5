package org.threecolumns.model.network;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.Shareable;

/** A practical check whether somebody can be relied on. Nobody is ruled out automatically. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = SuitabilityCheck.Builder.class)
@JsonPropertyOrder({"by", "on", "outcome", "notes", "ruledOutReason", "decidedBy"})
@SuppressWarnings("exports")
public interface SuitabilityCheck extends Shareable {
    /** {@return who checked} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getBy();

    /** {@return the day} */
    Optional<LocalDate> getOn();

    /** {@return what came of it} */
    Optional<OpenCode<SuitabilityOutcome>> getOutcome();

    /** {@return what was seen and said} */
    Optional<@NotOnlySpace String> getNotes();

    /** {@return why the person was ruled out} */
    Optional<@NotOnlySpace String> getRuledOutReason();

    /** {@return who decided to rule the person out} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getDecidedBy();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "SuitabilityCheck " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SuitabilityCheck}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableSuitabilityCheck.Builder {
        Builder() {}
    }
}
