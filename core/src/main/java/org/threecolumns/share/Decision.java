package org.threecolumns.share;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A decision of one worker about what a reader may have: who, on which day, and why.
 *
 * <pre>{@code
 * CaseRecord decided = proposal.accept(Decision.by("p11").on(today).because("Kerry carries tonight's plan"));
 * }</pre>
 */
public final class Decision {
    private final String worker;
    private final LocalDate day;
    private final String reason;

    private Decision(String worker, LocalDate day, String reason) {
        this.worker = worker;
        this.day = day;
        this.reason = reason;
    }

    /**
     * {@return a decision of this worker, still without a day}
     *
     * @param worker id of a worker of the council in the record
     */
    public static Undated by(String worker) {
        return new Undated(worker);
    }

    /** Who decided. */
    public static final class Undated {
        private final String worker;

        private Undated(String worker) {
            this.worker = Objects.requireNonNull(worker, "worker");
        }

        /**
         * {@return the decision with its day, still without a reason}
         *
         * @param day the day of the decision
         */
        public Unexplained on(LocalDate day) {
            return new Unexplained(worker, day);
        }

        @Override
        public String toString() {
            return "Decision.Undated";
        }
    }

    /** Who decided, and when. */
    public static final class Unexplained {
        private final String worker;
        private final LocalDate day;

        private Unexplained(String worker, LocalDate day) {
            this.worker = worker;
            this.day = Objects.requireNonNull(day, "day");
        }

        /**
         * {@return the decision}
         *
         * @param reason why, in words
         * @throws IllegalArgumentException if there are no words
         */
        public Decision because(String reason) {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("because: a reason in words expected");
            }
            return new Decision(worker, day, reason.strip());
        }

        @Override
        public String toString() {
            return "Decision.Unexplained";
        }
    }

    String worker() {
        return worker;
    }

    LocalDate day() {
        return day;
    }

    String reason() {
        return reason;
    }

    /** {@return the name of the type: a reason is content} */
    @Override
    public String toString() {
        return "Decision";
    }
}
