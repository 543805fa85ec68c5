package org.threecolumns.model.story;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.Shareable;

/** One draft of a story that somebody was shown. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = DraftShown.Builder.class)
@JsonPropertyOrder({"version", "shownTo", "on", "changes"})
@SuppressWarnings("exports")
public interface DraftShown extends Shareable {
    /** {@return the number of the draft, from 1} */
    Optional<@Positive(message = "STR-09") Integer> getVersion();

    /** {@return who saw it} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getShownTo();

    /** {@return the day} */
    Optional<LocalDate> getOn();

    /** {@return what they changed} */
    Optional<@NotOnlySpace String> getChanges();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "DraftShown " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DraftShown}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableDraftShown.Builder {
        Builder() {}
    }
}
