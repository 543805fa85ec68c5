package org.threecolumns.model.assurance;

/** Which kind of talk about the work it is. */
public enum SupervisionKind {
    /** With the supervisor about the case. */
    CASE,
    /** In a group of four to ten. */
    GROUP,
    /** About something that worked. */
    APPRECIATIVE_INQUIRY,
    /** After somebody watched the worker. */
    OBSERVED_PRACTICE
}
