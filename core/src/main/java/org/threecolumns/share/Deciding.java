package org.threecolumns.share;

/** Whose decision it is that something comes into a copy. */
public enum Deciding {
    /** A worker of the council; one decision for everything that is ordinary. */
    WORKER,
    /** A worker of the council, each alone: it is sensitive, or it cannot stand without something that is. */
    WORKER_ALONE,
    /** The child whose words, drawing or number it is. */
    CHILD,
    /** The person whose contact detail it is. */
    PERSON,
    /** Nobody as it stands; a second wording about fewer children can be shown. */
    SECOND_WORDING,
    /** Nobody by itself: it comes with what it belongs to. */
    FOLLOWS,
    /** Nobody. */
    NOBODY;

    /** {@return whether a worker of the council decides it} */
    public boolean isByWorker() {
        return this == WORKER || this == WORKER_ALONE;
    }

    /** {@return who can change what this reason keeps back} */
    static Deciding about(WithheldReason reason) {
        return switch (reason) {
            case NOT_FOR_THIS_READER, DECIDED_NOT_TO_SHARE -> WORKER_ALONE;
            case CHILD_HAS_NOT_ALLOWED_IT -> CHILD;
            case NO_CONSENT_TO_PRINT -> PERSON;
            case ABOUT_ANOTHER_CHILD -> SECOND_WORDING;
            case REFERS_TO_SOMETHING_WITHHELD, CANNOT_STAND_ALONE, PERSON_NOT_NEEDED, NOTHING_LEFT -> FOLLOWS;
            case ABOUT_ANOTHER_PERSON,
                    NO_LONGER_STANDS,
                    PROTECTED_FROM_READER,
                    ADULTS_ONLY,
                    EXEMPT,
                    NOT_IN_TABLE_FOR_PURPOSE,
                    HIDDEN_BY_COUNCIL,
                    SOURCE_NOT_TO_BE_KNOWN,
                    PERSON_PROTECTED,
                    COULD_BE_SEEN_BY_ANOTHER,
                    NOT_TOLD_OF_IT,
                    NOT_FOR_PARENTS,
                    NOT_FOR_RESPONSIBLE_PEOPLE,
                    PICTURE_NOT_LOOKED_AT,
                    SHOWN_IN_GENERAL_FORM -> NOBODY;
        };
    }
}
