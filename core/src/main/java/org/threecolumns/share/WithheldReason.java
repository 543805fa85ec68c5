package org.threecolumns.share;

/** Why something of the record is not in a copy. */
public enum WithheldReason {
    /** Its audience names neither the reader nor a group to which the reader belongs for this purpose. */
    NOT_FOR_THIS_READER,
    /** Somebody decided that this reader is not to have it, and wrote down why. */
    DECIDED_NOT_TO_SHARE,
    /** It concerns a child whom this copy is not about. */
    ABOUT_ANOTHER_CHILD,
    /** It is an entry about another person; a reader has those about themselves only. */
    ABOUT_ANOTHER_PERSON,
    /** It was rejected, given up or replaced, and no copy shows that state. */
    NO_LONGER_STANDS,
    /** It is kept from this reader by name. */
    PROTECTED_FROM_READER,
    /** Somebody could see it where the copy is held who must not. */
    COULD_BE_SEEN_BY_ANOTHER,
    /** A child said, drew or rated it and has not allowed this reader to have it. */
    CHILD_HAS_NOT_ALLOWED_IT,
    /** It is for adults only and the reader is a child. */
    ADULTS_ONLY,
    /** A reason in law is recorded for not disclosing it. */
    EXEMPT,
    /** The table of the policy does not show this member for this purpose. */
    NOT_IN_TABLE_FOR_PURPOSE,
    /** The council's policy hides this member. */
    HIDDEN_BY_COUNCIL,
    /** It names the source of what was said, who is not to be known. */
    SOURCE_NOT_TO_BE_KNOWN,
    /** It refers to somebody or something that is not in the copy. */
    REFERS_TO_SOMETHING_WITHHELD,
    /** It makes no sense without something that is not in the copy. */
    CANNOT_STAND_ALONE,
    /** The person's name or whereabouts must not be known. */
    PERSON_PROTECTED,
    /** Nothing in the copy refers to this person. */
    PERSON_NOT_NEEDED,
    /** The person has not agreed that it is printed for this reader. */
    NO_CONSENT_TO_PRINT,
    /** This member of the network was not told of it, or it is about somebody who does not know what they know. */
    NOT_TOLD_OF_IT,
    /** It says whom a child does not want there, which is for no parent. */
    NOT_FOR_PARENTS,
    /** A responsible person, or somebody who lives with one, must not know it unless it is released to them by name. */
    NOT_FOR_RESPONSIBLE_PEOPLE,
    /** Nobody has looked at the picture for this reader. */
    PICTURE_NOT_LOOKED_AT,
    /** It is shown in general form only. */
    SHOWN_IN_GENERAL_FORM,
    /** Nothing of what it holds is for this reader. */
    NOTHING_LEFT
}
