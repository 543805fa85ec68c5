package org.threecolumns.model.network;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Recorded;

/**
 * The family, friends and neighbours who know the worries and do something about them, and who are still there when
 * services have gone. A container: it has no audience of its own.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = SafetyNetwork.Builder.class)
@JsonPropertyOrder({
    "searchStatus",
    "searchTried",
    "members",
    "familyFinding",
    "objections",
    "circles",
    "willMeetAfterClosureOn",
    "willMeetAfterClosureHowOften",
    "afterClosure"
})
@SuppressWarnings("exports")
public interface SafetyNetwork extends Recorded {
    /** {@return how far looking for people has come} */
    Optional<SearchStatus> getSearchStatus();

    /** {@return what was tried, also when nobody was found} */
    Optional<@NotOnlySpace String> getSearchTried();

    /** {@return the people in it; professionals are marked and counted apart} */
    List<@Valid NetworkMember> getMembers();

    /** {@return how people were looked for, and who was found} */
    Optional<@Valid FamilyFinding> getFamilyFinding();

    /** {@return what people said against having a network, and what was answered; refusing at first is common} */
    List<@Valid Objection> getObjections();

    /** {@return who knows everything, something and nothing yet, each time it was drawn} */
    List<@Valid SafetyCircles> getCircles();

    /** {@return the first day on which the network meets without services} */
    Optional<LocalDate> getWillMeetAfterClosureOn();

    /** {@return how often the network meets without services} */
    Optional<@NotOnlySpace String> getWillMeetAfterClosureHowOften();

    /** {@return what the network goes on doing without services} */
    Optional<@NotOnlySpace String> getAfterClosure();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "SafetyNetwork " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SafetyNetwork}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableSafetyNetwork.Builder {
        Builder() {}
    }
}
