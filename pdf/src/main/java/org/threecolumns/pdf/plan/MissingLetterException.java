package org.threecolumns.pdf.plan;

import java.util.Locale;
import java.util.Optional;

/**
 * Thrown when the typeface cannot draw a character of a plan, which would otherwise vanish from the page. Its message holds the
 * place and the number of the character, never the words around it.
 */
public final class MissingLetterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The character. */
    private final int codePoint;

    /** The path of the text in the shared copy, or an empty text. */
    private final String source;

    /**
     * Makes the exception.
     *
     * @param codePoint the character that cannot be drawn
     * @param source the path of the text in the shared copy; empty for words of the document itself
     */
    public MissingLetterException(int codePoint, Optional<String> source) {
        super(String.format(
                Locale.ROOT,
                "%s: no letter for U+%04X in the typeface; a typeface with this letter expected",
                source.orElse("words of the document"),
                codePoint));
        this.codePoint = codePoint;
        this.source = source.orElse("");
    }

    /** {@return the character that cannot be drawn} */
    public int codePoint() {
        return codePoint;
    }

    /** {@return the path of the text in the shared copy; empty for words of the document itself} */
    public Optional<String> source() {
        return source.isEmpty() ? Optional.empty() : Optional.of(source);
    }
}
