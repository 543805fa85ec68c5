package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The recorded alert route: something a child said had to be passed on without their permission, to keep somebody
 * safe.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = SafeguardingAlert.Builder.class)
@JsonPropertyOrder({"raisedOn", "by", "actionTaken", "childToldOn"})
@SuppressWarnings("exports")
public interface SafeguardingAlert extends Element {
    /** {@return the day it was raised} */
    Optional<LocalDate> getRaisedOn();

    /** {@return who raised it} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getBy();

    /** {@return what was done} */
    Optional<@NotOnlySpace String> getActionTaken();

    /** {@return the day the child was told that it had to be passed on} */
    Optional<LocalDate> getChildToldOn();

    /** {@return what {@code toString} may show: the type only} */
    default String describe() {
        return "SafeguardingAlert";
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SafeguardingAlert}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableSafeguardingAlert.Builder {
        Builder() {}
    }
}
