package org.threecolumns.share;

/** Why no copy was made. */
public enum RefusalCode {
    /** The record is not well-formed at the named places, so nobody can say what it holds. */
    NOT_WELL_FORMED("mend the form at these places; a check of the record at any stage lists what is wrong"),
    /** A reference leads to nothing. */
    UNRESOLVED_REFERENCE("let the reference name something that the record holds, or take it out"),
    /** The reader is not in the record. */
    READER_UNKNOWN("add the reader to the people of the record, or correct the id"),
    /** The copy is to be about somebody who is not a child of the record. */
    CHILD_UNKNOWN("name children of the record only"),
    /** Somebody who could see the copy is not in the record. */
    ONLOOKER_UNKNOWN("name people of the record only, or add them to it"),
    /** One adult is not safe from another, and nobody said who else could see the copy where it goes. */
    WHO_ELSE_COULD_SEE_NOT_KNOWN("say who else could see it there, or read it together"),
    /** Nothing in the record gives this reader the role that the purpose needs. */
    READER_HAS_NO_FITTING_ROLE("record the reader's relation, agency or role, or choose the purpose that fits"),
    /** A copy for somebody of the family or the network is to be about a child to whom the record does not tie them. */
    READER_IS_NOT_OF_THIS_CHILD("record how the reader is related to this child, or leave the child out"),
    /** A child about whom the copy is to be is marked as protected. */
    CHILD_IS_PROTECTED("protect the child's contact details instead of the child, or make no copy about this child"),
    /** The record does not say that it has reached the stage for this child. */
    CHILD_STAGE_NOT_REACHED("record that the stage for this child was reached, when and by whom"),
    /** A copy for a partner says for which agency, and the record does not. */
    PARTNER_WITHOUT_AGENCY("record the agency for which this professional works"),
    /** A picture that this reader would see is none that may leave. */
    PICTURE_CANNOT_LEAVE("save the picture anew as a plain PNG or JPEG, or take it out"),
    /** A protected value is too short to be found in text. */
    PROTECTED_VALUE_TOO_SHORT("write the protected value out in full, at least three letters or digits"),
    /** A protected value stands in text that this reader would see. */
    PROTECTED_TEXT_VISIBLE("take the protected words out of the text, or hide the item from this reader"),
    /** A text that this reader would see names somebody of whom the reader must not learn that they are behind it. */
    NAMES_A_HIDDEN_PERSON("write a second wording that does not name this person, for this reader"),
    /** A postcode, telephone number or e-mail address stands in text that this reader would see. */
    CONTACT_IN_TEXT("move it to the person's contact details, or list the number as one that may be printed");

    private final String fix;

    RefusalCode(String fix) {
        this.fix = fix;
    }

    /** {@return the shortest way to a copy, in plain words} */
    public String fix() {
        return fix;
    }
}
