package org.threecolumns.share;

/**
 * What a text holds of which a contact detail could be made, seen in one look: most texts hold nothing of the kind, and need
 * no other look.
 */
final class ContactSigns {
    /** As many digits as the shortest number that is looked for. */
    static final int FEWEST_DIGITS = 6;

    private static final int PLAIN = 0x80;

    private boolean isPlainEnglish = true;
    private boolean couldBecomeOne;
    private boolean hasAtSign;
    private boolean hasDigitBehindLetter;
    private boolean hasOBesideDigit;
    private int digits;

    private ContactSigns() {}

    static ContactSigns in(String text) {
        ContactSigns signs = new ContactSigns();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= PLAIN) {
                signs.isPlainEnglish = false;
                signs.couldBecomeOne |= couldBecomeOne(c);
            } else if (c >= '0' && c <= '9') {
                signs.digit(text, i);
            } else {
                signs.hasAtSign |= c == '@' || c == '(' || c == '[';
            }
        }
        return signs;
    }

    private void digit(String text, int at) {
        digits++;
        if (at > 0) {
            char before = text.charAt(at - 1);
            hasDigitBehindLetter |= Character.isLetter(before);
            hasOBesideDigit |= isO(before);
        }
        if (at + 1 < text.length()) {
            hasOBesideDigit |= isO(text.charAt(at + 1));
        }
    }

    private static boolean isO(char c) {
        return c == 'o' || c == 'O';
    }

    /** Letters with accents and the quotation marks, dashes and dots of print stay what they are. */
    private static boolean couldBecomeOne(char c) {
        boolean isLetter = c >= 0xC0 && c < 0x250;
        boolean isPunctuation = c >= 0x2010 && c < 0x2028;
        return !isLetter && !isPunctuation;
    }

    /** {@return whether there is anything that is worth another look} */
    boolean areThere() {
        return couldBecomeOne || hasAtSign || mayHoldTelephone() || hasDigitBehindLetter;
    }

    /** {@return whether it holds no character beyond those of a plain English keyboard} */
    boolean isPlainEnglish() {
        return isPlainEnglish;
    }

    /** {@return whether there is something that stands for an at sign: nearly every address needs one} */
    boolean hasAtSign() {
        return hasAtSign;
    }

    /** {@return whether there are enough digits for a telephone number, or letters typed for some} */
    boolean mayHoldTelephone() {
        return digits >= FEWEST_DIGITS || hasOBesideDigit;
    }

    /** {@return whether the letter o may have been typed for a zero} */
    boolean hasOBesideDigit() {
        return hasOBesideDigit;
    }

    /** {@return whether a postcode may be there: its area is letters with a digit right behind them} */
    boolean hasDigitBehindLetter() {
        return hasDigitBehindLetter;
    }

    @Override
    public String toString() {
        return "ContactSigns";
    }
}
