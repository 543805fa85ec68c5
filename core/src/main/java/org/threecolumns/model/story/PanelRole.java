package org.threecolumns.model.story;

/** What a panel tells. An open list. */
public enum PanelRole {
    /** Who loves the child. */
    WHO_CARES,
    /** What is good. */
    GOOD_TIMES,
    /** Who is worried. */
    WHO_IS_WORRIED,
    /** What they are worried about. */
    WHAT_THEY_WORRY_ABOUT,
    /** What happened. */
    WHAT_HAPPENED,
    /** How somebody sees it differently. */
    OTHER_VIEW,
    /** That it is not the child's fault. */
    NOT_YOUR_FAULT,
    /** What happens now. */
    WHAT_HAPPENS_NOW,
    /** Who helps. */
    WHO_HELPS,
    /** What people hope for. */
    HOPE
}
