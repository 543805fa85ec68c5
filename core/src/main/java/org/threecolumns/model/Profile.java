package org.threecolumns.model;

/** Which words a map uses for the same structure: labels, prompts and default anchors change, members never do. */
public enum Profile {
    /** Social work where there are safety concerns: harm, danger statement, safety goal. */
    SAFETY,
    /**
     * Early help, and disabled children where there is no safety concern: worries, worry statement, wellbeing goal.
     */
    WELLBEING,
    /** Children in care and care leavers: worries, worry statement, success goal. */
    SUCCESS,
    /** Youth justice and risk outside the home. */
    YOUTH,
    /** Labels of the council's own. */
    CUSTOM
}
