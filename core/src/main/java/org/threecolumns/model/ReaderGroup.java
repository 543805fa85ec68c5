package org.threecolumns.model;

/**
 * A group of readers that an item may name as its audience. Parents and children are never a group: they are always
 * named, because parents may be in conflict and one may be the person who is dangerous.
 */
public enum ReaderGroup {
    /** The council's own workers. */
    TEAM,
    /** Named professionals of other agencies. */
    PARTNERS,
    /** Members of the safety network. */
    NETWORK,
    /** The court. */
    COURT;

    private static final ReaderGroup[] ALL = values();

    /**
     * {@return whether a text is the code of a group, which nobody may have as an id}
     *
     * @param text the text
     */
    public static boolean isCode(String text) {
        for (ReaderGroup group : ALL) {
            if (group.name().equals(text)) {
                return true;
            }
        }
        return false;
    }
}
