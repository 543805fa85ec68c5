package org.threecolumns.pdf.internal.openpdf;

import java.util.Optional;

/**
 * Which characters may stand in a document whatever the typeface. Those that may not are invisible, change the order of the
 * words around them, or mean something else on every machine.
 */
public final class TextRules {

    /** Why a character may not stand in a document. */
    public enum Flaw {
        /** A control character, separators of lines and paragraphs included. */
        CONTROL,
        /** Half of a pair of surrogates. */
        LONE_SURROGATE,
        /** An invisible character, for instance one that turns the direction of text, or a byte order mark. */
        INVISIBLE,
        /** A character for private use. */
        PRIVATE_USE,
        /** A code point that Unicode says will never be a character. */
        NONCHARACTER
    }

    private static final int REPLACEMENT = 0xFFFD;
    private static final String FILLERS = "\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0";

    private TextRules() {}

    /** What is wrong with a code point; empty if it may stand in a document. */
    public static Optional<Flaw> flaw(int codePoint) {
        if ((codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF)) {
            return Optional.of(Flaw.NONCHARACTER);
        }
        if (isFiller(codePoint)) {
            return Optional.of(Flaw.INVISIBLE);
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                Optional.of(Flaw.CONTROL);
            case Character.SURROGATE -> Optional.of(Flaw.LONE_SURROGATE);
            case Character.FORMAT -> Optional.of(Flaw.INVISIBLE);
            case Character.PRIVATE_USE -> Optional.of(Flaw.PRIVATE_USE);
            default -> Optional.empty();
        };
    }

    /** Variation selectors, joiners and fillers: by their category marks or letters, on paper nothing. */
    private static boolean isFiller(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF)
                || (codePoint >= 0x180B && codePoint <= 0x180F)
                || FILLERS.indexOf(codePoint) >= 0;
    }

    /** Whether this is a tab or a line end, which give room on a page and are never drawn. */
    public static boolean isRoom(int codePoint) {
        return codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
    }

    /** The text with a replacement character for each that may not stand in a document, on one line. */
    static String marked(String text) {
        if (text.codePoints().allMatch(codePoint -> flaw(codePoint).isEmpty())) {
            return text;
        }
        StringBuilder marked = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> marked.appendCodePoint(marked(codePoint)));
        return marked.toString();
    }

    private static int marked(int codePoint) {
        if (isRoom(codePoint)) {
            return ' ';
        }
        return flaw(codePoint).isEmpty() ? codePoint : REPLACEMENT;
    }
}
