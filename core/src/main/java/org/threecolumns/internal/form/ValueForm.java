package org.threecolumns.internal.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Consumer;
import org.threecolumns.model.Case;
import org.threecolumns.model.CaseWorker;
import org.threecolumns.model.Child;
import org.threecolumns.model.Episode;
import org.threecolumns.model.FuzzyDate;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.StageOverride;
import org.threecolumns.model.StatusSpell;
import org.threecolumns.model.map.Frequency;
import org.threecolumns.model.map.GoalEvidence;
import org.threecolumns.model.map.Harm;
import org.threecolumns.model.map.SafetyGoal;
import org.threecolumns.model.scale.Scale;
import org.threecolumns.model.scale.ScaleRating;
import org.threecolumns.model.scale.ValueRange;

/**
 * What one member alone cannot show: ends in order (STR-04), one of two that exclude each other (STR-07), lengths of time
 * (STR-08), dates in order (STR-12). The place is the later or the second member.
 */
final class ValueForm {
    private static final BigDecimal USUAL_MIN = BigDecimal.ZERO;
    private static final BigDecimal USUAL_MAX = BigDecimal.TEN;

    private final RecordPath path;
    private final Consumer<Flaw> flaws;

    private ValueForm(RecordPath path, Consumer<Flaw> flaws) {
        this.path = path;
        this.flaws = flaws;
    }

    static void check(RecordPath path, Object value, Consumer<Flaw> flaws) {
        new ValueForm(path, flaws).check(value);
    }

    private void check(Object value) {
        if (value instanceof Scale scale) {
            BigDecimal min = scale.getMin().orElse(USUAL_MIN);
            refuse(min.compareTo(scale.getMax().orElse(USUAL_MAX)) >= 0, "max", "STR-04");
        } else if (value instanceof ValueRange range) {
            refuse(isAbove(range.getLow(), range.getHigh()), "high", "STR-04");
        } else if (value instanceof ScaleRating rating) {
            refuse(rating.getValue().isPresent() && rating.getValueRange().isPresent(), "valueRange", "STR-07");
        } else if (value instanceof Child child) {
            refuse(child.getBorn().isPresent() && child.getExpected().isPresent(), "expected", "STR-07");
        } else if (value instanceof SafetyGoal goal) {
            refuse(isNothing(goal.getDuration()), "duration", "STR-08");
        } else if (value instanceof Frequency frequency) {
            refuse(isNothing(frequency.getPeriod()), "period", "STR-08");
        } else {
            checkDates(value);
        }
    }

    private void checkDates(Object value) {
        if (value instanceof Case theCase) {
            inOrder(theCase.getOpened(), theCase.getClosed(), "closed");
        } else if (value instanceof StatusSpell spell) {
            inOrder(spell.getFrom(), spell.getTo(), "to");
        } else if (value instanceof CaseWorker worker) {
            inOrder(worker.getFrom(), worker.getTo(), "to");
        } else if (value instanceof Episode episode) {
            inOrder(episode.getFrom(), episode.getTo(), "to");
        } else if (value instanceof GoalEvidence evidence) {
            inOrder(evidence.getFrom(), evidence.getTo(), "to");
        } else if (value instanceof StageOverride override) {
            inOrder(override.getOn(), override.getExpires(), "expires");
        } else if (value instanceof Harm harm) {
            inOrder(
                    harm.getFirstKnown().flatMap(FuzzyDate::earliest),
                    harm.getLastKnown().flatMap(FuzzyDate::latest),
                    "lastKnown");
        }
    }

    private void inOrder(Optional<LocalDate> first, Optional<LocalDate> second, String member) {
        refuse(isAbove(first, second), member, "STR-12");
    }

    private void refuse(boolean wrong, String member, String rule) {
        if (wrong) {
            flaws.accept(new Flaw(path.member(member), rule));
        }
    }

    private static <T extends Comparable<? super T>> boolean isAbove(Optional<T> first, Optional<T> second) {
        return first.isPresent() && second.isPresent() && first.get().compareTo(second.get()) > 0;
    }

    private static boolean isNothing(Optional<Period> period) {
        return period.filter(length -> length.isNegative() || length.isZero()).isPresent();
    }
}
