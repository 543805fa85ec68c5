package org.threecolumns.pdf.internal.layout;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a text where a line may end: after a space, after a slash or a long dash, and between words of scripts that write no
 * spaces. Never after a hyphen or an apostrophe; always at a line end of the text.
 */
final class TextSegments {

    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private static final String BREAK_AFTER = "/\u2013\u2014\u200B";

    private final String text;
    private final BreakIterator breaks;

    TextSegments(String text, Locale language) {
        this.text = text;
        breaks = BreakIterator.getLineInstance(language);
        breaks.setText(text);
        breaks.first();
    }

    /** The end of the next stretch that stays on one line; the end of the text is repeated. */
    int next() {
        int end = breaks.next();
        while (end != BreakIterator.DONE && end < text.length() && !mayEnd(end)) {
            end = breaks.next();
        }
        return end == BreakIterator.DONE ? text.length() : end;
    }

    /** Java's own rules also end lines after apostrophes and before letters that are newer than they are. */
    private boolean mayEnd(int at) {
        char before = text.charAt(at - 1);
        return Character.isWhitespace(before)
                || BREAK_AFTER.indexOf(before) >= 0
                || WITHOUT_SPACES.contains(UnicodeScript.of(text.codePointBefore(at)))
                || WITHOUT_SPACES.contains(UnicodeScript.of(text.codePointAt(at)));
    }

    /** Whether the text demands that the line ends here. */
    static boolean endsLine(char letter) {
        return letter == '\n' || letter == '\r' || letter == '\u0085' || letter == '\u2028' || letter == '\u2029';
    }
}
