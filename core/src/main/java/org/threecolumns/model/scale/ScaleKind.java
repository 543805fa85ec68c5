package org.threecolumns.model.scale;

/** What a scale measures, and so what its ends mean by default. */
public enum ScaleKind {
    /** One danger statement: from “it is happening now” to “safe enough to close this worry”. */
    SAFETY,
    /**
     * The case: from “certain the child will be hurt (again)” to “everyone is sure the child is safe enough to
     * close”.
     */
    OVERALL,
    /** Compared with all the agency works with; professionals only. */
    CONTEXT,
    /** How ready somebody is to do a step or goal. */
    WILLINGNESS,
    /** How sure somebody is that it will keep happening. */
    CONFIDENCE,
    /** Whether somebody has the skill, time and help. */
    CAPACITY,
    /** How far a goal is reached. North Yorkshire scales this as well as safety. */
    PROGRESS,
    /** One worry statement, in early help. */
    WELLBEING,
    /** One worry statement, for a young person in care. */
    SUCCESS,
    /** The path to the door of the child's safe house. */
    CHILD_PATH,
    /** A worker's own sureness, for supervision. */
    PRACTITIONER_CONFIDENCE
}
