package org.threecolumns.pdf.internal.layout;

import java.text.BreakIterator;
import java.util.Locale;

/** Cuts a text where a line may end. A line never ends at a hyphen between letters, and always ends at a line end of the text. */
final class TextSegments {

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
        while (end != BreakIterator.DONE && end < text.length() && glued(end)) {
            end = breaks.next();
        }
        return end == BreakIterator.DONE ? text.length() : end;
    }

    private boolean glued(int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return (before == '-' && !Character.isWhitespace(after)) || noBreak(before) || noBreak(after);
    }

    /** Java's own rules for lines are older than some of these characters. */
    private static boolean noBreak(char letter) {
        return letter == '\u00A0' || letter == '\u202F' || letter == '\u2011' || letter == '\u2060';
    }

    /** Whether the text demands that the line ends here. */
    static boolean endsLine(char letter) {
        return letter == '\n' || letter == '\r' || letter == '\u0085' || letter == '\u2028' || letter == '\u2029';
    }
}
