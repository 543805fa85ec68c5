package org.threecolumns.share;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text reduced to what a reader would recognise in it: letters and digits only, one case, without accents, spacing,
 * punctuation and invisible characters, look-alikes made equal. The folded letters go to a sink one by one, each with
 * where its character stands in the text and whether it begins a word.
 */
final class Folding {
    /** Takes the folded letters in order. */
    interface Sink {
        /**
         * Takes one letter.
         *
         * @param letter the folded letter or digit
         * @param position index in the text of the character that it came from
         * @param wordStart whether a word begins here: at the start of a text, after a space or a mark, at a capital
         *     after a small letter, between letters and digits
         * @param capital whether it was written as a capital
         */
        void letter(char letter, int position, boolean wordStart, boolean capital);
    }

    private final Sink sink;
    private boolean gap = true;
    private boolean lastWasSmall;
    private boolean lastWasDigit;

    private Folding(Sink sink) {
        this.sink = sink;
    }

    /** Folds a text; its first letter begins a word. */
    static void fold(String text, Sink sink) {
        Folding folding = new Folding(sink);
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (codePoint < 0x80) {
                folding.plainCharacter((char) codePoint, i);
            } else {
                folding.otherCharacter(codePoint, i);
            }
            i += Character.charCount(codePoint);
        }
    }

    /** {@return the folded letters of a text as one string} */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        fold(text, (letter, position, wordStart, capital) -> folded.append(letter));
        return folded.toString();
    }

    private void plainCharacter(char c, int position) {
        if (c >= 'a' && c <= 'z') {
            emit(c, position, false, false);
        } else if (c >= 'A' && c <= 'Z') {
            emit((char) (c + 'a' - 'A'), position, true, false);
        } else if (c >= '0' && c <= '9') {
            emit(c, position, false, true);
        } else {
            gap = true;
        }
    }

    private void otherCharacter(int codePoint, int position) {
        char enclosed = LookAlikes.enclosed(codePoint);
        if (enclosed != 0) {
            emit(enclosed, position, true, false);
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
            kept |= keep(part, position);
        }
        if (!kept && !isMark(codePoint)) {
            gap = true;
        }
    }

    private boolean keep(int codePoint, int position) {
        if (!Character.isLetterOrDigit(codePoint)) {
            return false;
        }
        int digit = Character.digit(codePoint, 10);
        if (digit >= 0) {
            emit((char) ('0' + digit), position, false, true);
            return true;
        }
        boolean upper = Character.isUpperCase(codePoint);
        String lower = Character.toString(codePoint).toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            emitLetters(lower.charAt(i), position, upper);
        }
        return true;
    }

    private void emitLetters(char lower, int position, boolean upper) {
        String joined = LookAlikes.parts(lower);
        if (joined.isEmpty()) {
            emit(lower, position, upper, false);
        }
        for (int i = 0; i < joined.length(); i++) {
            emit(joined.charAt(i), position, upper, false);
        }
    }

    private void emit(char letter, int position, boolean capital, boolean digit) {
        boolean wordStart = gap || digit != lastWasDigit || (capital && lastWasSmall);
        gap = false;
        lastWasSmall = !capital;
        lastWasDigit = digit;
        sink.letter(LookAlikes.plain(letter), position, wordStart, capital);
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
