package org.threecolumns.model;

/**
 * What a reference may lead to. An element of a map, a plan, a story or a family tree is one of the same version where the
 * reference stands in such a version itself; from anywhere else it may be one of any version.
 */
public enum ReferenceTarget {
    /** A person or a child of the record. */
    PERSON,
    /** A child of the record. */
    CHILD,
    /** A person, a child or a {@link ReaderGroup}. */
    READER,
    /** Anything with an id: inside a map in the same version of it, from outside anything in the record. */
    ITEM,
    /** Anything with an id in any version of anything. */
    ANYTHING,
    /** A danger statement of a map. */
    DANGER_STATEMENT,
    /** A harm entry of a map. */
    HARM,
    /** A complicating factor of a map. */
    COMPLICATING_FACTOR,
    /** A safety goal of a map. */
    SAFETY_GOAL,
    /** A next step of a map. */
    NEXT_STEP,
    /** A scaling question. */
    SCALE,
    /** One person's rating on a scale. */
    RATING,
    /** A version of the map. */
    MAP,
    /** A decision who can safely meet whom. */
    JOINT_MEETING_DECISION,
    /** A member of the network. */
    NETWORK_MEMBER,
    /** A meeting of the network. */
    NETWORK_MEETING,
    /** A statutory or practice meeting. */
    MEETING,
    /** A time limit. */
    STATUTORY_CLOCK,
    /** A bottom line. */
    BOTTOM_LINE,
    /** A version of a safety plan. */
    SAFETY_PLAN,
    /** Anything with an id in a safety plan. */
    PLAN_ITEM,
    /** A rule of a safety plan. */
    RULE,
    /** A sign of a safety plan. */
    TRIGGER,
    /** A journal entry of a safety plan. */
    JOURNAL_ENTRY,
    /** A safety object of a safety plan. */
    SAFETY_OBJECT,
    /** A child's version of a plan. */
    CHILD_PLAN,
    /** A step of the trajectory. */
    TRAJECTORY_STEP,
    /** A version of a story in words and pictures. */
    STORY,
    /** A picture. */
    PICTURE,
    /** A person of a family tree. */
    GENOGRAM_PERSON
}
