package org.threecolumns.internal.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.model.Case;
import org.threecolumns.model.CaseWorker;
import org.threecolumns.model.Child;
import org.threecolumns.model.Episode;
import org.threecolumns.model.FuzzyDate;
import org.threecolumns.model.Identifier;
import org.threecolumns.model.StageOverride;
import org.threecolumns.model.StatusSpell;
import org.threecolumns.model.family.FamilyRelationship;
import org.threecolumns.model.family.GenogramPerson;
import org.threecolumns.model.map.Frequency;
import org.threecolumns.model.map.GoalEvidence;
import org.threecolumns.model.map.Harm;
import org.threecolumns.model.map.SafetyGoal;
import org.threecolumns.model.meeting.StatutoryClock;
import org.threecolumns.model.plan.JournalEntry;
import org.threecolumns.model.plan.MonitoringArrangement;
import org.threecolumns.model.plan.SafetyPlan;
import org.threecolumns.model.plan.Trajectory;
import org.threecolumns.model.plan.TrajectoryStep;
import org.threecolumns.model.scale.Scale;
import org.threecolumns.model.scale.ScaleRating;
import org.threecolumns.model.scale.ValueRange;
import org.threecolumns.model.story.Picture;
import org.threecolumns.model.story.PictureBytes;
import org.threecolumns.model.story.PictureType;

/**
 * What one member alone cannot show, type by type: ends in order (STR-04), one of two that exclude each other (STR-07),
 * lengths of time (STR-08), dates in order (STR-12), a number that is not one of its scheme (STR-13), a picture that is not
 * what it is said to be (STR-14). The place is the later or the second member.
 */
final class ValueForm {
    private static final BigDecimal USUAL_MIN = BigDecimal.ZERO;
    private static final BigDecimal USUAL_MAX = BigDecimal.TEN;

    private static final Map<Class<?>, ValueForm> BY_TYPE = Map.ofEntries(
            of(Scale.class, "max", "STR-04", ValueForm::hasEndsOutOfOrder),
            of(ValueRange.class, "high", "STR-04", range -> isAbove(range.getLow(), range.getHigh())),
            exclusive(ScaleRating.class, ScaleRating::getValue, ScaleRating::getValueRange, "valueRange"),
            exclusive(Child.class, Child::getBorn, Child::getExpected, "expected"),
            someTime(SafetyGoal.class, SafetyGoal::getDuration, "duration"),
            someTime(Frequency.class, Frequency::getPeriod, "period"),
            inOrder(Case.class, Case::getOpened, Case::getClosed, "closed"),
            inOrder(StatusSpell.class, StatusSpell::getFrom, StatusSpell::getTo, "to"),
            inOrder(CaseWorker.class, CaseWorker::getFrom, CaseWorker::getTo, "to"),
            inOrder(Episode.class, Episode::getFrom, Episode::getTo, "to"),
            inOrder(GoalEvidence.class, GoalEvidence::getFrom, GoalEvidence::getTo, "to"),
            inOrder(StageOverride.class, StageOverride::getOn, StageOverride::getExpires, "expires"),
            inFuzzyOrder(Harm.class, Harm::getFirstKnown, Harm::getLastKnown, "lastKnown"),
            inOrder(SafetyPlan.class, SafetyPlan::getInForceFrom, SafetyPlan::getEndedOn, "endedOn"),
            inOrder(
                    MonitoringArrangement.class,
                    MonitoringArrangement::getStartsOn,
                    MonitoringArrangement::getEndsOn,
                    "endsOn"),
            inOrder(Trajectory.class, Trajectory::getStartsOn, Trajectory::getEndsOn, "endsOn"),
            inOrder(TrajectoryStep.class, TrajectoryStep::getNotBefore, TrajectoryStep::getDoneOn, "doneOn"),
            inOrder(JournalEntry.class, JournalEntry::getDate, JournalEntry::getRespondedOn, "respondedOn"),
            inOrder(StatutoryClock.class, StatutoryClock::getTriggeredOn, StatutoryClock::getDue, "due"),
            inFuzzyOrder(GenogramPerson.class, GenogramPerson::getBorn, GenogramPerson::getDied, "died"),
            inFuzzyOrder(FamilyRelationship.class, FamilyRelationship::getSince, FamilyRelationship::getUntil, "until"),
            of(Identifier.class, "value", "STR-13", ValueForm::isOtherThanScheme),
            of(Picture.class, "bytes", "STR-14", ValueForm::isOtherThanSaid));

    private final Predicate<Object> isWrong;
    private final String member;
    private final String rule;

    private ValueForm(Predicate<Object> isWrong, String member, String rule) {
        this.isWrong = isWrong;
        this.member = member;
        this.rule = rule;
    }

    static void check(ObjectValues object, Consumer<Flaw> flaws) {
        ValueForm form = BY_TYPE.get(object.shape().type());
        if (form != null && form.isWrong.test(object.value())) {
            flaws.accept(new Flaw(object.path().member(form.member), form.rule));
        }
    }

    private static <T> Map.Entry<Class<?>, ValueForm> of(
            Class<T> type, String member, String rule, Predicate<T> isWrong) {
        return Map.entry(type, new ValueForm(value -> isWrong.test(type.cast(value)), member, rule));
    }

    private static <T> Map.Entry<Class<?>, ValueForm> exclusive(
            Class<T> type, Function<T, Optional<?>> one, Function<T, Optional<?>> other, String member) {
        return of(
                type,
                member,
                "STR-07",
                value -> one.apply(value).isPresent() && other.apply(value).isPresent());
    }

    private static <T> Map.Entry<Class<?>, ValueForm> someTime(
            Class<T> type, Function<T, Optional<Period>> length, String member) {
        return of(
                type,
                member,
                "STR-08",
                value -> length.apply(value)
                        .filter(period -> period.isNegative() || period.isZero())
                        .isPresent());
    }

    private static <T> Map.Entry<Class<?>, ValueForm> inOrder(
            Class<T> type,
            Function<T, Optional<LocalDate>> first,
            Function<T, Optional<LocalDate>> second,
            String member) {
        return of(type, member, "STR-12", value -> isAbove(first.apply(value), second.apply(value)));
    }

    private static <T> Map.Entry<Class<?>, ValueForm> inFuzzyOrder(
            Class<T> type,
            Function<T, Optional<FuzzyDate>> first,
            Function<T, Optional<FuzzyDate>> second,
            String member) {
        return inOrder(
                type,
                value -> first.apply(value).flatMap(FuzzyDate::earliest),
                value -> second.apply(value).flatMap(FuzzyDate::latest),
                member);
    }

    private static <C extends Comparable<? super C>> boolean isAbove(Optional<C> first, Optional<C> second) {
        return first.isPresent() && second.isPresent() && first.get().compareTo(second.get()) > 0;
    }

    private static boolean hasEndsOutOfOrder(Scale scale) {
        return scale.getMin().orElse(USUAL_MIN).compareTo(scale.getMax().orElse(USUAL_MAX)) >= 0;
    }

    private static boolean isOtherThanScheme(Identifier identifier) {
        return identifier.getScheme().isPresent()
                && identifier.getValue().isPresent()
                && !IdentifierForm.holds(
                        identifier.getScheme().get(), identifier.getValue().get());
    }

    /** Bytes that announce no picture are never one, whatever is said about them. */
    private static boolean isOtherThanSaid(Picture picture) {
        Optional<PictureType> announced = picture.getBytes().flatMap(PictureBytes::announcedType);
        return picture.getBytes().isPresent()
                && (announced.isEmpty()
                        || picture.getMediaType()
                                .filter(said -> said != announced.get())
                                .isPresent());
    }
}
