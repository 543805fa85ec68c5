package org.threecolumns.share;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.threecolumns.model.CaseRecord;

/**
 * A person, in relation to named children, for a purpose: whom one copy is for. There is no default and no "everyone";
 * each parent is an audience of their own.
 *
 * <pre>{@code
 * Sharing sharing = Audience.family("p3").about("c1", "c2").share(record, today);
 * }</pre>
 */
public final class Audience {
    private final Purpose purpose;
    private final String reader;
    private final Set<String> about;
    private final Holding holding;

    private Audience(Purpose purpose, String reader, Collection<String> about, Holding holding) {
        this.purpose = purpose;
        this.reader = reader;
        this.about = Collections.unmodifiableSet(new LinkedHashSet<>(about));
        this.holding = holding;
    }

    /**
     * {@return a worker of the council's own team; their copy holds everything that is not kept from them by name}
     *
     * @param person id of the person in the record
     */
    public static Unaddressed team(String person) {
        return new Unaddressed(Purpose.TEAM, person);
    }

    /**
     * {@return a named professional of another agency}
     *
     * @param person id of the person in the record
     */
    public static Unaddressed partner(String person) {
        return new Unaddressed(Purpose.PARTNER, person);
    }

    /**
     * {@return a parent or another adult of the family}
     *
     * @param person id of the person in the record
     */
    public static Unaddressed family(String person) {
        return new Unaddressed(Purpose.FAMILY, person);
    }

    /**
     * {@return a member of the family's network}
     *
     * @param person id of the person in the record
     */
    public static Unaddressed network(String person) {
        return new Unaddressed(Purpose.NETWORK, person);
    }

    /**
     * {@return a child; the record must say that it has reached the stage for this child}
     *
     * @param child id of the child in the record
     */
    public static Unaddressed child(String child) {
        return new Unaddressed(Purpose.CHILD, child);
    }

    /**
     * {@return a court}
     *
     * @param person id, in the record, of the person whose role is the court
     */
    public static Unaddressed court(String person) {
        return new Unaddressed(Purpose.COURT, person);
    }

    static Unaddressed of(Purpose purpose, String reader) {
        return new Unaddressed(purpose, reader);
    }

    /** A purpose and a person, still without the children whom the copy is about. */
    public static final class Unaddressed {
        private final Purpose purpose;
        private final String reader;

        private Unaddressed(Purpose purpose, String reader) {
            this.purpose = purpose;
            this.reader = Objects.requireNonNull(reader, "reader");
        }

        /**
         * {@return the audience about these children and no others}
         *
         * @param children ids of children in the record; what concerns any other child is not shown
         * @throws IllegalArgumentException if none is given
         */
        public Audience about(String... children) {
            return about(Arrays.asList(children));
        }

        /**
         * {@return the audience about these children and no others}
         *
         * @param children ids of children in the record; what concerns any other child is not shown
         * @throws IllegalArgumentException if none is given
         */
        public Audience about(Collection<String> children) {
            if (children.isEmpty()) {
                throw new IllegalArgumentException("about: at least one child expected");
            }
            return new Audience(purpose, reader, List.copyOf(children), Holding.readTogether());
        }

        @Override
        public String toString() {
            return "Audience.Unaddressed[" + purpose + "]";
        }
    }

    /**
     * {@return the same audience, with how the copy will be held}
     *
     * <p>Unless it is said, the copy is one to be read together that stays with the worker. What is kept from somebody
     * who could see it where it is held is not in it.
     *
     * @param newHolding where the copy goes and who else could see it there
     */
    public Audience held(Holding newHolding) {
        return new Audience(purpose, reader, about, Objects.requireNonNull(newHolding, "holding"));
    }

    /** {@return where the copy goes and who else could see it there} */
    public Holding holding() {
        return holding;
    }

    /** {@return why the copy is made} */
    public Purpose purpose() {
        return purpose;
    }

    /** {@return the record's id of the person or child whom the copy is for} */
    public String reader() {
        return reader;
    }

    /** {@return the record's ids of the children whom the copy is about} */
    public Set<String> about() {
        return about;
    }

    /**
     * Makes the copy under the standard policy.
     *
     * @param record the whole record
     * @param asOf the day for which the copy is made; decisions recorded later do not count
     * @return the copy, and the receipt for the host
     * @throws SharingRefusedException if no copy may be made; it says where and what would help
     */
    public Sharing share(CaseRecord record, LocalDate asOf) {
        return share(record, asOf, SharingPolicy.standard());
    }

    /**
     * Makes the copy under a council's own, narrower policy.
     *
     * @param record the whole record
     * @param asOf the day for which the copy is made; decisions recorded later do not count
     * @param policy what the council protects and hides beyond the standard policy
     * @return the copy, and the receipt for the host
     * @throws SharingRefusedException if no copy may be made; it says where and what would help
     */
    public Sharing share(CaseRecord record, LocalDate asOf, SharingPolicy policy) {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(policy, "policy");
        return new SharingRun(record, this, asOf, policy).share();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Audience that
                && purpose == that.purpose
                && reader.equals(that.reader)
                && about.equals(that.about)
                && holding.equals(that.holding);
    }

    @Override
    public int hashCode() {
        return Objects.hash(purpose, reader, about, holding);
    }

    @Override
    public String toString() {
        return "Audience[" + purpose + "]";
    }
}
