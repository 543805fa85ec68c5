package org.threecolumns.pdf;

/** Thrown when a document holds a character that cannot be printed, before anything is rendered. */
public final class TextNotPrintableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final int codePoint;
    private final UnprintableCharacter.Reason reason;

    TextNotPrintableException(UnprintableCharacter character) {
        super(character.toString());
        this.place = character.place();
        this.codePoint = character.codePoint();
        this.reason = character.reason();
    }

    /** {@return the first such character, where it stands and why it cannot be printed} */
    public UnprintableCharacter character() {
        return new UnprintableCharacter(place, codePoint, reason);
    }
}
