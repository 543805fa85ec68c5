package org.threecolumns.model.plan;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/**
 * One of the few things the agency says must be in any plan. It says what, and leaves the how to the family and the
 * network. What the service asks of its own staff is not a bottom line.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = BottomLine.Builder.class)
@JsonPropertyOrder({
    "text",
    "setBy",
    "authority",
    "setOn",
    "dangerStatements",
    "children",
    "why",
    "whatNotHow",
    "until",
    "untilDate",
    "ifNotPossible",
    "sharedOn",
    "metBy",
    "liftedOn"
})
@SuppressWarnings("exports")
public interface BottomLine extends Attributed {
    /** {@return the requirement, in plain words} */
    Optional<@NotOnlySpace String> getText();

    /** {@return who set it} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getSetBy();

    /** {@return by what authority} */
    Optional<OpenCode<BottomLineAuthority>> getAuthority();

    /** {@return the day it was set} */
    Optional<LocalDate> getSetOn();

    /** {@return the dangers it answers} */
    @Reference(ReferenceTarget.DANGER_STATEMENT)
    List<String> getDangerStatements();

    /** {@return the children it is for; none named means all children} */
    @Reference(ReferenceTarget.CHILD)
    List<String> getChildren();

    /** {@return why, as explained to the family} */
    Optional<@NotOnlySpace String> getWhy();

    /** {@return whether somebody confirmed that it says what and leaves the how open} */
    Optional<Boolean> isWhatNotHow();

    /** {@return what would let it be lifted} */
    Optional<@NotOnlySpace String> getUntil();

    /** {@return the day it is lifted if nothing else happens} */
    Optional<LocalDate> getUntilDate();

    /** {@return the honest consequence if it cannot be met} */
    Optional<@NotOnlySpace String> getIfNotPossible();

    /** {@return the day it was explained to the family} */
    Optional<LocalDate> getSharedOn();

    /** {@return the rules of the plan that meet it} */
    @Reference(ReferenceTarget.RULE)
    List<String> getMetBy();

    /** {@return the day it was lifted} */
    Optional<LocalDate> getLiftedOn();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "BottomLine " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BottomLine}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableBottomLine.Builder {
        Builder() {}
    }
}
