package org.threecolumns.model.plan;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.ContactDetail;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/** Somebody a child can tell. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = HelpContact.Builder.class)
@JsonPropertyOrder({"person", "service", "contact", "how", "whatTheyWillDo"})
@SuppressWarnings("exports")
public interface HelpContact extends Attributed {
    /** {@return the person} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getPerson();

    /** {@return the service, where it is no person, such as a helpline} */
    Optional<@NotOnlySpace String> getService();

    /** {@return the service's number; a person's own stands with the person} */
    Optional<@Valid ContactDetail> getContact();

    /** {@return how the child reaches them} */
    Optional<@NotOnlySpace String> getHow();

    /** {@return what they then do} */
    Optional<@NotOnlySpace String> getWhatTheyWillDo();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "HelpContact " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HelpContact}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableHelpContact.Builder {
        Builder() {}
    }
}
