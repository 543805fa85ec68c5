package org.threecolumns.pdf.internal.openpdf;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.threecolumns.pdf.theme.Face;

/**
 * One parsed font. It is configured before anybody else sees it and never changed after, which makes it safe to share.
 * The engine leaves out a character that a font lacks without a word; here it becomes a visible mark.
 */
final class Cut {

    /** Where most characters of a document are; the widths of others are looked up. */
    private static final int REMEMBERED = 0x2400;

    private static final int MISSING = -1;

    /** The replacement character, a white square, a question mark: the first that the font has. */
    private static final int[] MARKS = {0xFFFD, 0x25A1, '?'};

    private final BaseFont font;
    private final int mark;
    private final int[] advances = new int[REMEMBERED];

    private Cut(BaseFont font) {
        this.font = font;
        this.mark = IntStream.of(MARKS).filter(font::charExists).findFirst().orElseThrow();
        Arrays.setAll(advances, this::askFont);
    }

    static Cut parse(Face face, byte[] file) {
        String name = face.name().toLowerCase(Locale.ROOT);
        try {
            // Not from the engine's cache: that is shared by the whole JVM and goes by name alone.
            BaseFont font = BaseFont.createFont(name + ".ttf", BaseFont.IDENTITY_H, true, false, file, null);
            font.setIncludeCidSet(false);
            font.setSecureRandom(new FixedRandom());
            return new Cut(font);
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException(name + " face: not a TrueType font that may be embedded", e);
        }
    }

    BaseFont font() {
        return font;
    }

    boolean has(int codePoint) {
        return advance(codePoint) != MISSING;
    }

    /** How wide the text is when drawn, in thousandths of the size. */
    int width(String text) {
        int width = 0;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            int advance = advance(codePoint);
            width += advance == MISSING ? advance(mark) : advance;
            at += Character.charCount(codePoint);
        }
        return width;
    }

    /** The text with a mark for every character that the font lacks. */
    String drawable(String text) {
        if (text.codePoints().allMatch(this::has)) {
            return text;
        }
        StringBuilder drawable = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> drawable.appendCodePoint(has(codePoint) ? codePoint : mark));
        return drawable.toString();
    }

    /** How far letters reach above the line they stand on, in thousandths of the size. */
    double ascent() {
        return font.getFontDescriptor(BaseFont.ASCENT, 1000);
    }

    private int advance(int codePoint) {
        if (codePoint < REMEMBERED) {
            return advances[codePoint];
        }
        return askFont(codePoint);
    }

    private int askFont(int codePoint) {
        boolean drawn = TextRules.flaw(codePoint).isEmpty() && font.charExists(codePoint);
        return drawn ? font.getWidth(codePoint) : MISSING;
    }
}
