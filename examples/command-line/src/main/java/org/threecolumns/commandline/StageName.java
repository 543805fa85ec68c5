package org.threecolumns.commandline;

/** The stages that a record can be checked for. */
enum StageName {
    /** Work in progress. */
    DRAFT,
    /** For a meeting. */
    MEETING,
    /** To share with the family. */
    FAMILY,
    /** To share with one child. */
    CHILD,
    /** To close or step down. */
    CLOSURE
}
