package org.threecolumns.model.voice;

/** The question that a house or a part of a figure stands for. An open list, because local tools differ. */
public enum VoiceQuestion {
    /** What is good. */
    GOOD_THINGS,
    /** What the child is worried about. */
    WORRIES,
    /** What the child wishes for. */
    DREAMS,
    /** What helps, or how to get away. */
    HELP_OR_ESCAPE,
    /** Who lives with me when I am safe. */
    PEOPLE_INSIDE,
    /** What happens inside. */
    WHAT_WE_DO,
    /** Who visits and helps. */
    SAFETY_PEOPLE,
    /** Who should not be there; shown to nobody but the worker unless the child says so. */
    NOT_HERE,
    /** The rules of the house. */
    RULES,
    /** How safe it is now, on the path to the door. */
    PATH,
    /** What was seen. */
    OBSERVED,
    /** Another question. */
    OTHER
}
