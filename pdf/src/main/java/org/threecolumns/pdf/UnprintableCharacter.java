package org.threecolumns.pdf;

import java.util.Locale;
import java.util.Objects;

/**
 * A character that cannot be printed, and where it stands. The words around it are never said.
 *
 * @param place the path of the text in the shared copy, or the address of the part in the plan, such as {@code
 *     blocks[2].parts[0].runs[1]}, {@code title} or {@code footer}
 * @param codePoint the character, 0 to 0x10FFFF
 * @param reason why it cannot be printed
 */
public record UnprintableCharacter(String place, int codePoint, Reason reason) {

    /** Why a character cannot be printed. */
    public enum Reason {
        /** The typeface has no letter for it. */
        NOT_IN_TYPEFACE("the typeface has no letter for it; a character of the typeface expected"),
        /** It is a control character other than a tab or a line end. */
        CONTROL("a control character; printable text expected"),
        /** It is half of a pair that makes one character. */
        LONE_SURROGATE("half of a character; both halves expected"),
        /** It is invisible, for instance because it only turns the direction of text. */
        INVISIBLE("an invisible character; printable text expected"),
        /** It means something else on every machine. */
        PRIVATE_USE("a character for private use; a character that Unicode describes expected"),
        /** Unicode says that it never will be a character. */
        NONCHARACTER("not a character; a character expected");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    /**
     * Checks that the parts are there.
     *
     * @param place see {@link #place}
     * @param codePoint see {@link #codePoint}
     * @param reason see {@link #reason}
     */
    public UnprintableCharacter {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(reason, "reason");
    }

    /** {@return the character as Unicode writes it, such as {@code U+0985}} */
    public String name() {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    /** {@return place, character and what would be right, such as {@code title: U+FEFF is an invisible character; …}} */
    @Override
    public String toString() {
        return place + ": " + name() + ": " + reason.words;
    }
}
