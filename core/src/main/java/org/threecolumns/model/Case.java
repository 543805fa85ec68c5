package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the council knows the case as: its status over time, its workers, its identifiers. None of it is said by the
 * family.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Case.Builder.class)
@JsonPropertyOrder({
    "council",
    "jurisdiction",
    "profile",
    "domainModel",
    "opened",
    "closed",
    "closureReason",
    "statusSpells",
    "workers",
    "identifiers",
    "episodes",
    "jointMeetingSafe",
    "closure",
    "retention"
})
@SuppressWarnings("exports")
public interface Case extends Recorded {
    /** {@return the council, as it writes its name; professionals of this agency are the team} */
    Optional<@NotOnlySpace String> getCouncil();

    /** {@return whose law applies} */
    Optional<Jurisdiction> getJurisdiction();

    /** {@return which words the case uses} */
    Optional<Profile> getProfile();

    /** {@return how many parts its forms show} */
    Optional<DomainModel> getDomainModel();

    /** {@return the day it was opened} */
    Optional<LocalDate> getOpened();

    /** {@return the day it was closed} */
    Optional<LocalDate> getClosed();

    /** {@return why it was closed} */
    Optional<OpenCode<ClosureReason>> getClosureReason();

    /** {@return under which status it stood when} */
    List<@Valid StatusSpell> getStatusSpells();

    /** {@return who held it when} */
    List<@Valid CaseWorker> getWorkers();

    /** {@return what other systems call it} */
    List<@Valid Identifier> getIdentifiers();

    /** {@return the host's episodes it belongs to} */
    List<@Valid Episode> getEpisodes();

    /** {@return who can safely be in one meeting} */
    List<@Valid JointMeetingDecision> getJointMeetingSafe();

    /** {@return how it ends for the family} */
    Optional<@Valid Closure> getClosure();

    /** {@return how long it is kept} */
    Optional<@Valid Retention> getRetention();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Case " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Case}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableCase.Builder {
        Builder() {}
    }
}
