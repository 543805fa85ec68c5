package org.threecolumns.model;

/** The stage a record, or its part for one child, has reached. */
public enum RecordedStage {
    /** Work in progress. */
    DRAFT,
    /** Good enough to bring to a meeting. */
    MEETING,
    /** Ready to share with the family. */
    FAMILY,
    /** Ready for one named child. */
    CHILD,
    /** Ready to close or step down. */
    CLOSURE
}
