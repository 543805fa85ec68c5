package org.threecolumns.share;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Text reduced to what a reader would recognise in it: letters and digits only, one case, without accents, spacing,
 * punctuation and invisible characters, look-alikes made equal. Holds the letters of the last text that was folded, each
 * with whether it begins a word and whether it was a capital.
 */
final class Folding {
    /** A word begins here: at the start of a text, after a space or a mark, at a capital after a small letter, between letters and digits. */
    static final int STARTS_WORD = 1;

    /** It was written as a capital. */
    static final int CAPITAL = 2;

    private static final int PLAIN = 0x80;
    /** What each character of plain English is folded to; 0 if it is no letter or digit. */
    private static final char[] LETTERS = plainLetters();

    private char[] letters = new char[64];
    private byte[] marks = new byte[64];
    private int length;
    private boolean gap;
    private boolean lastWasSmall;
    private boolean lastWasDigit;

    private static char[] plainLetters() {
        char[] letters = new char[PLAIN];
        for (char c = 0; c < PLAIN; c++) {
            letters[c] = Character.isLetterOrDigit(c) ? LookAlikes.plain(Character.toLowerCase(c)) : 0;
        }
        return letters;
    }

    /** {@return the folded letters of a text as one string} */
    static String folded(String text) {
        Folding folding = new Folding();
        folding.fold(text);
        return new String(folding.letters, 0, folding.length);
    }

    /** Folds a text; its first letter begins a word. */
    void fold(String text) {
        length = 0;
        gap = true;
        lastWasSmall = false;
        lastWasDigit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < PLAIN) {
                plainCharacter(c);
            } else {
                int codePoint = text.codePointAt(i);
                otherCharacter(codePoint);
                i += Character.charCount(codePoint) - 1;
            }
        }
    }

    /** {@return how many letters the text has} */
    int length() {
        return length;
    }

    /** {@return one letter} */
    char letter(int index) {
        return letters[index];
    }

    /** {@return what there is to be said of a letter: {@link #STARTS_WORD}, {@link #CAPITAL}, both or nothing} */
    byte marks(int index) {
        return marks[index];
    }

    private void plainCharacter(char c) {
        char letter = LETTERS[c];
        if (letter == 0) {
            gap = true;
        } else {
            add(letter, c >= 'A' && c <= 'Z', c <= '9');
        }
    }

    private void otherCharacter(int codePoint) {
        char enclosed = LookAlikes.enclosed(codePoint);
        if (enclosed != 0) {
            emit(enclosed, true, false);
            return;
        }
        if (isInvisible(codePoint)) {
            return;
        }
        String parts = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        boolean kept = false;
        for (int i = 0; i < parts.length(); ) {
            int part = parts.codePointAt(i);
            i += Character.charCount(part);
            kept |= keep(part);
        }
        if (!kept && !isMark(codePoint)) {
            gap = true;
        }
    }

    private boolean keep(int codePoint) {
        if (!Character.isLetterOrDigit(codePoint)) {
            return false;
        }
        int digit = Character.digit(codePoint, 10);
        if (digit >= 0) {
            emit((char) ('0' + digit), false, true);
            return true;
        }
        boolean upper = Character.isUpperCase(codePoint);
        String lower = Character.toString(codePoint).toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            emitLetters(lower.charAt(i), upper);
        }
        return true;
    }

    private void emitLetters(char lower, boolean upper) {
        String joined = LookAlikes.parts(lower);
        if (joined.isEmpty()) {
            emit(lower, upper, false);
        }
        for (int i = 0; i < joined.length(); i++) {
            emit(joined.charAt(i), upper, false);
        }
    }

    private void emit(char letter, boolean capital, boolean digit) {
        add(LookAlikes.plain(letter), capital, digit);
    }

    private void add(char letter, boolean capital, boolean digit) {
        boolean wordStart = gap || digit != lastWasDigit || (capital && lastWasSmall);
        gap = false;
        lastWasSmall = !capital;
        lastWasDigit = digit;
        if (length == letters.length) {
            letters = Arrays.copyOf(letters, length * 2);
            marks = Arrays.copyOf(marks, length * 2);
        }
        letters[length] = letter;
        marks[length] = (byte) ((wordStart ? STARTS_WORD : 0) | (capital ? CAPITAL : 0));
        length++;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Format characters, fillers and variation selectors: nothing is seen, so no word ends there. */
    static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || codePoint == 0x034F
                || codePoint == 0x115F
                || codePoint == 0x1160
                || codePoint == 0x3164
                || codePoint == 0xFFA0
                || (codePoint >= 0x180B && codePoint <= 0x180D)
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }
}
