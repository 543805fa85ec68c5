package org.threecolumns.model.map;

/** How the effect on the child is known. */
public enum ImpactSource {
    /** The child said so. */
    CHILD_SAID,
    /** Somebody saw it. */
    SEEN,
    /** A parent said so. */
    PARENT_SAID,
    /** A professional thinks so. */
    PROFESSIONAL_OPINION
}
