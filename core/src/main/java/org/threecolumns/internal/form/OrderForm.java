package org.threecolumns.internal.form;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.threecolumns.model.FuzzyDate;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.family.FamilyRelationship;
import org.threecolumns.model.family.GenogramPerson;
import org.threecolumns.model.meeting.StatutoryClock;
import org.threecolumns.model.plan.JournalEntry;
import org.threecolumns.model.plan.MonitoringArrangement;
import org.threecolumns.model.plan.SafetyPlan;
import org.threecolumns.model.plan.Trajectory;
import org.threecolumns.model.plan.TrajectoryStep;
import org.threecolumns.model.story.Picture;
import org.threecolumns.model.story.PictureType;

/**
 * What one member alone cannot show, of networks, plans, stories and families: dates in order (STR-12), a picture that is not
 * what it is said to be (STR-14). The place is the later or the second member.
 */
final class OrderForm {
    private final RecordPath path;
    private final Consumer<Flaw> flaws;

    private OrderForm(RecordPath path, Consumer<Flaw> flaws) {
        this.path = path;
        this.flaws = flaws;
    }

    static void check(RecordPath path, Object value, Consumer<Flaw> flaws) {
        new OrderForm(path, flaws).check(value);
    }

    private void check(Object value) {
        if (value instanceof SafetyPlan plan) {
            inOrder(plan.getInForceFrom(), plan.getEndedOn(), "endedOn");
        } else if (value instanceof MonitoringArrangement watch) {
            inOrder(watch.getStartsOn(), watch.getEndsOn(), "endsOn");
        } else if (value instanceof Trajectory way) {
            inOrder(way.getStartsOn(), way.getEndsOn(), "endsOn");
        } else if (value instanceof TrajectoryStep step) {
            inOrder(step.getNotBefore(), step.getDoneOn(), "doneOn");
        } else if (value instanceof JournalEntry entry) {
            inOrder(entry.getDate(), entry.getRespondedOn(), "respondedOn");
        } else if (value instanceof StatutoryClock clock) {
            inOrder(clock.getTriggeredOn(), clock.getDue(), "due");
        } else if (value instanceof GenogramPerson person) {
            inFuzzyOrder(person.getBorn(), person.getDied(), "died");
        } else if (value instanceof FamilyRelationship tie) {
            inFuzzyOrder(tie.getSince(), tie.getUntil(), "until");
        } else if (value instanceof Picture picture && isOtherThanSaid(picture)) {
            flaws.accept(new Flaw(path.member("bytes"), "STR-14"));
        }
    }

    /** Bytes that announce no picture are never one, whatever is said about them. */
    private static boolean isOtherThanSaid(Picture picture) {
        if (picture.getBytes().isEmpty()) {
            return false;
        }
        Optional<PictureType> announced = picture.getBytes().get().announcedType();
        return announced.isEmpty()
                || picture.getMediaType()
                        .filter(said -> said != announced.get())
                        .isPresent();
    }

    private void inFuzzyOrder(Optional<FuzzyDate> first, Optional<FuzzyDate> second, String member) {
        inOrder(first.flatMap(FuzzyDate::earliest), second.flatMap(FuzzyDate::latest), member);
    }

    private void inOrder(Optional<LocalDate> first, Optional<LocalDate> second, String member) {
        if (first.isPresent() && second.isPresent() && first.get().isAfter(second.get())) {
            flaws.accept(new Flaw(path.member(member), "STR-12"));
        }
    }
}
