package org.threecolumns.internal.strictjson;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Which characters a text may hold. Refused are those that nobody sees and that change what others see or hide what is
 * there: controls except tab and line ends, halves of surrogate pairs, noncharacters, byte order marks, tag characters and
 * marks that turn the direction of writing.
 */
public final class TextRules {
    /** No forbidden character. */
    public static final int NONE = -1;

    private static final int FIRST_PRINTABLE_OF_LATIN_1 = 0xA0;
    private static final int FIRST_COMBINING_MARK = 0x300;

    private TextRules() {}

    /** {@return whether nothing needs to be looked at: no forbidden character is there and nothing to compose} */
    static boolean isPlain(String text) {
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (c < ' ' || (c > '~' && c < FIRST_PRINTABLE_OF_LATIN_1) || c >= FIRST_COMBINING_MARK) {
                return false;
            }
        }
        return true;
    }

    /** {@return the position of the first forbidden character, or {@link #NONE}} */
    public static int firstForbidden(String text) {
        int length = text.length();
        for (int index = 0; index < length; index++) {
            char c = text.charAt(index);
            if ((c < ' ' || c > '~') && isForbidden(text.codePointAt(index))) {
                return index;
            }
            if (Character.isHighSurrogate(c)) {
                index++;
            }
        }
        return NONE;
    }

    /** {@return the text in composed form (NFC)} */
    public static String composed(String text) {
        return isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** {@return the usual name of a code point, such as {@code U+202E}} */
    static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    private static boolean isForbidden(int codePoint) {
        return isControl(codePoint)
                || isTurn(codePoint)
                || isWithin(codePoint, Character.MIN_SURROGATE, Character.MAX_SURROGATE)
                || isWithin(codePoint, 0xFDD0, 0xFDEF)
                || (codePoint & 0xFFFE) == 0xFFFE
                || codePoint == 0xFEFF
                || isWithin(codePoint, 0xE0000, 0xE007F);
    }

    private static boolean isControl(int codePoint) {
        boolean inLine = codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
        return Character.isISOControl(codePoint) && !inLine;
    }

    private static boolean isTurn(int codePoint) {
        return isWithin(codePoint, 0x202A, 0x202E)
                || isWithin(codePoint, 0x2066, 0x2069)
                || isWithin(codePoint, 0x200E, 0x200F)
                || codePoint == 0x061C;
    }

    private static boolean isWithin(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
