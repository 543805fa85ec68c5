package org.threecolumns.pdf.plan;

/** Which colour family a part belongs to. Colour never carries a meaning alone: words and places say the same. */
public enum Accent {
    /** What people are worried about. */
    WORRIED,
    /** What is working well. */
    WORKING_WELL,
    /** What needs to happen. */
    NEEDS_TO_HAPPEN,
    /** Where people place themselves on a scale; also early signs, and what did not hold. */
    SCALE,
    /** No family: the ink of the text. */
    NONE
}
