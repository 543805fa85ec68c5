package org.threecolumns.check;

/** How strongly a finding speaks, the strongest first. */
public enum Severity {
    /** The record should not enter the stage until this is put right or a manager has recorded why it may. */
    ERROR,
    /** To be put right or explained. */
    WARNING,
    /** A question to think about; often there is a good reason. */
    PROMPT
}
