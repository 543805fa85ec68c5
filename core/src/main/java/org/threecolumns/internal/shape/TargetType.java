package org.threecolumns.internal.shape;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.threecolumns.model.JointMeetingDecision;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.family.GenogramPerson;
import org.threecolumns.model.map.ComplicatingFactor;
import org.threecolumns.model.map.DangerStatement;
import org.threecolumns.model.map.Harm;
import org.threecolumns.model.map.NextStep;
import org.threecolumns.model.map.SafetyGoal;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.meeting.Meeting;
import org.threecolumns.model.meeting.NetworkMeeting;
import org.threecolumns.model.meeting.StatutoryClock;
import org.threecolumns.model.network.NetworkMember;
import org.threecolumns.model.plan.BottomLine;
import org.threecolumns.model.plan.ChildPlan;
import org.threecolumns.model.plan.JournalEntry;
import org.threecolumns.model.plan.SafetyObject;
import org.threecolumns.model.plan.SafetyPlan;
import org.threecolumns.model.plan.SafetyRule;
import org.threecolumns.model.plan.TrajectoryStep;
import org.threecolumns.model.plan.Trigger;
import org.threecolumns.model.scale.Scale;
import org.threecolumns.model.scale.ScaleRating;
import org.threecolumns.model.story.Picture;
import org.threecolumns.model.story.WordsAndPictures;

/**
 * The one type of element that a kind of reference leads to.
 *
 * @param type the model's interface
 * @param home the kind of version in which such elements live, or null if they live in none
 */
record TargetType(Class<?> type, @Nullable Snapshot home) {
    private static final Map<ReferenceTarget, TargetType> TYPES = new EnumMap<>(ReferenceTarget.class);

    static {
        put(ReferenceTarget.DANGER_STATEMENT, DangerStatement.class, Snapshot.MAP);
        put(ReferenceTarget.HARM, Harm.class, Snapshot.MAP);
        put(ReferenceTarget.COMPLICATING_FACTOR, ComplicatingFactor.class, Snapshot.MAP);
        put(ReferenceTarget.SAFETY_GOAL, SafetyGoal.class, Snapshot.MAP);
        put(ReferenceTarget.NEXT_STEP, NextStep.class, Snapshot.MAP);
        put(ReferenceTarget.SCALE, Scale.class, Snapshot.MAP);
        put(ReferenceTarget.RATING, ScaleRating.class, Snapshot.MAP);
        put(ReferenceTarget.MAP, ThreeColumnMap.class, null);
        put(ReferenceTarget.JOINT_MEETING_DECISION, JointMeetingDecision.class, null);
        put(ReferenceTarget.NETWORK_MEMBER, NetworkMember.class, null);
        put(ReferenceTarget.NETWORK_MEETING, NetworkMeeting.class, null);
        put(ReferenceTarget.MEETING, Meeting.class, null);
        put(ReferenceTarget.STATUTORY_CLOCK, StatutoryClock.class, null);
        put(ReferenceTarget.BOTTOM_LINE, BottomLine.class, null);
        put(ReferenceTarget.SAFETY_PLAN, SafetyPlan.class, null);
        put(ReferenceTarget.RULE, SafetyRule.class, Snapshot.PLAN);
        put(ReferenceTarget.TRIGGER, Trigger.class, Snapshot.PLAN);
        put(ReferenceTarget.JOURNAL_ENTRY, JournalEntry.class, Snapshot.PLAN);
        put(ReferenceTarget.SAFETY_OBJECT, SafetyObject.class, Snapshot.PLAN);
        put(ReferenceTarget.CHILD_PLAN, ChildPlan.class, null);
        put(ReferenceTarget.TRAJECTORY_STEP, TrajectoryStep.class, null);
        put(ReferenceTarget.STORY, WordsAndPictures.class, null);
        put(ReferenceTarget.PICTURE, Picture.class, null);
        put(ReferenceTarget.GENOGRAM_PERSON, GenogramPerson.class, Snapshot.TREE);
    }

    static TargetType of(ReferenceTarget target) {
        return Objects.requireNonNull(TYPES.get(target), () -> target + " leads to more than one type");
    }

    private static void put(ReferenceTarget target, Class<?> type, @Nullable Snapshot home) {
        TYPES.put(target, new TargetType(type, home));
    }
}
