package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A link to one of the host's own episodes. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = Episode.Builder.class)
@JsonPropertyOrder({"kind", "hostId", "legalBasis", "from", "to"})
@SuppressWarnings("exports")
public interface Episode extends Identified {
    /** {@return its kind} */
    Optional<OpenCode<EpisodeKind>> getKind();

    /** {@return its id in the host's system} */
    @Technical
    Optional<@NotOnlySpace String> getHostId();

    /** {@return the law under which it runs} */
    List<OpenCode<LegalBasis>> getLegalBasis();

    /** {@return the first day} */
    Optional<LocalDate> getFrom();

    /** {@return the last day; absent while it lasts} */
    Optional<LocalDate> getTo();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "Episode " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Episode}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableEpisode.Builder {
        Builder() {}
    }
}
