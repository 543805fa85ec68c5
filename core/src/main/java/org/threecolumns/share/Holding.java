package org.threecolumns.share;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.threecolumns.model.Held;

/**
 * How a reader will hold a copy, and who else could see it there: a sheet can endanger its holder. Said before the copy
 * is made, because what is kept from somebody who could see it is not in it.
 *
 * <pre>{@code
 * Audience.family("p3").about("c1").held(Holding.takenHome().seenBy("p6"))
 * }</pre>
 */
public final class Holding {
    private static final Holding TOGETHER = new Holding(Held.READ_TOGETHER, Set.of());

    private final Held held;
    private final @Nullable Set<String> seenBy;

    private Holding(Held held, @Nullable Set<String> seenBy) {
        this.held = held;
        this.seenBy = seenBy;
    }

    /** {@return read together; it stays with the worker, and nobody else sees it: what holds unless something else is said} */
    public static Holding readTogether() {
        return TOGETHER;
    }

    /** {@return taken home by the reader; who could see it there is not known yet} */
    public static Holding takenHome() {
        return of(Held.TAKES_HOME);
    }

    /** {@return sent by a way that only the reader can open; who could see it there is not known yet} */
    public static Holding sent() {
        return of(Held.SENT_SECURELY);
    }

    /**
     * {@return handed over by somebody else, who could see it; others are said with {@link #seenBy}}
     *
     * @param person id, in the record, of the one who hands it over
     */
    public static Holding through(String person) {
        return new Holding(Held.VIA_OTHER, Set.of(Objects.requireNonNull(person, "person")));
    }

    /** {@return that nobody knows what will become of it} */
    public static Holding notKnown() {
        return of(Held.UNKNOWN);
    }

    /**
     * {@return how a copy is held, by the record's own word for it; who else could see it is not known yet, unless it is
     * read together}
     *
     * @param held the record's word
     */
    public static Holding of(Held held) {
        return held == Held.READ_TOGETHER ? TOGETHER : new Holding(Objects.requireNonNull(held, "held"), null);
    }

    /**
     * {@return the same, and these people could see it there too, besides those said before}
     *
     * @param people ids of people and children in the record; the reader need not be named
     * @throws IllegalArgumentException if none is named
     */
    public Holding seenBy(String... people) {
        return seenBy(Arrays.asList(people));
    }

    /**
     * {@return the same, and these people could see it there too, besides those said before}
     *
     * @param people ids of people and children in the record; the reader need not be named
     * @throws IllegalArgumentException if none is named
     */
    public Holding seenBy(Collection<String> people) {
        if (people.isEmpty()) {
            throw new IllegalArgumentException("seenBy: at least one person expected, or seenByNobody()");
        }
        Set<String> all = new LinkedHashSet<>(seenBy().orElse(Set.of()));
        all.addAll(List.copyOf(people));
        return new Holding(held, Collections.unmodifiableSet(all));
    }

    /**
     * {@return the same, and nobody but the reader could see it there}
     *
     * @throws IllegalStateException if somebody was named before, such as the one who hands it over
     */
    public Holding seenByNobody() {
        if (seenBy != null && !seenBy.isEmpty()) {
            throw new IllegalStateException("seenByNobody: somebody was named who could see it");
        }
        return new Holding(held, Set.of());
    }

    /** {@return where the copy goes} */
    public Held held() {
        return held;
    }

    /** {@return the people who could see it there; none of them means nobody, and an empty answer that it is not known} */
    public Optional<Set<String>> seenBy() {
        return Optional.ofNullable(seenBy);
    }

    /** {@return whether it can be said who sees the copy} */
    boolean isKnown() {
        return held != Held.UNKNOWN && seenBy != null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Holding that && held == that.held && Objects.equals(seenBy, that.seenBy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(held, seenBy);
    }

    /** {@return the record's word for it and how many people could see it} */
    @Override
    public String toString() {
        return "Holding[" + held + ", " + (seenBy == null ? "not known" : seenBy.size()) + "]";
    }
}
