package org.threecolumns.model.plan;

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

/**
 * One entry of the notebook or message chain in which the network writes what went well and what was hard. It is never
 * scored.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = JournalEntry.Builder.class)
@JsonPropertyOrder({
    "date",
    "by",
    "rule",
    "kind",
    "text",
    "childPresent",
    "children",
    "sharedWith",
    "respondedBy",
    "respondedOn",
    "response"
})
@SuppressWarnings("exports")
public interface JournalEntry extends Attributed {
    /** {@return the day} */
    Optional<LocalDate> getDate();

    /** {@return who wrote it} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getBy();

    /** {@return the rule it is about} */
    @Reference(ReferenceTarget.RULE)
    Optional<String> getRule();

    /** {@return what kind of entry it is} */
    Optional<JournalKind> getKind();

    /** {@return what they wrote} */
    Optional<@NotOnlySpace String> getText();

    /** {@return whether a child was there} */
    Optional<Boolean> isChildPresent();

    /** {@return the children who were there or whom it is about} */
    @Reference(ReferenceTarget.CHILD)
    List<String> getChildren();

    /** {@return who has seen it} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getSharedWith();

    /** {@return who answered it} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getRespondedBy();

    /** {@return the day of the answer} */
    Optional<LocalDate> getRespondedOn();

    /** {@return what was answered or done} */
    Optional<@NotOnlySpace String> getResponse();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "JournalEntry " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link JournalEntry}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableJournalEntry.Builder {
        Builder() {}
    }
}
