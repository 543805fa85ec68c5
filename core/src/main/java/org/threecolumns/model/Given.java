package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One copy that somebody was given. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Given.Builder.class)
@JsonPropertyOrder({"to", "on", "format", "language", "explainedBy", "held", "whoElseCouldSee", "copyDigest", "part"})
@SuppressWarnings("exports")
public interface Given extends Identified {
    /** {@return who got it} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getTo();

    /** {@return the day it was given} */
    Optional<LocalDate> getOn();

    /** {@return its form} */
    Optional<OpenCode<CopyFormat>> getFormat();

    /** {@return its language} */
    @LanguageTag
    Optional<@Pattern(regexp = LanguageTag.FORM, message = "STR-02") String> getLanguage();

    /** {@return who went through it with them} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getExplainedBy();

    /** {@return where the copy went from there} */
    Optional<Held> getHeld();

    /** {@return who else could find or see it there, in words} */
    Optional<@NotOnlySpace String> getWhoElseCouldSee();

    /** {@return the digest of the copy's bytes, as the receipt states it} */
    @Technical
    Optional<@NotOnlySpace String> getCopyDigest();

    /** {@return which part it was, where it was not the whole, such as “rules 1 to 3”} */
    Optional<@NotOnlySpace String> getPart();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Given " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Given}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableGiven.Builder {
        Builder() {}
    }
}
