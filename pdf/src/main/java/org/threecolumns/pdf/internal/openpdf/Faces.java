package org.threecolumns.pdf.internal.openpdf;

import org.threecolumns.pdf.internal.layout.TextMetrics;
import org.threecolumns.pdf.theme.Face;
import org.threecolumns.pdf.theme.FontSet;

/** The cuts of a typeface, parsed once; may be shared between documents and threads. */
public final class Faces implements TextMetrics {

    private static final double THOUSANDTHS = 1000.0;

    private final Cut regular;
    private final Cut bold;

    private Faces(Cut regular, Cut bold) {
        this.regular = regular;
        this.bold = bold;
    }

    /**
     * Parses both files of a typeface.
     *
     * @throws IllegalArgumentException if one is no TrueType font that may be embedded
     */
    public static Faces of(FontSet fonts) {
        return new Faces(
                Cut.parse(Face.REGULAR, fonts.file(Face.REGULAR)), Cut.parse(Face.BOLD, fonts.file(Face.BOLD)));
    }

    @Override
    public double width(String text, Face face, double size) {
        return cut(face).width(text) * size / THOUSANDTHS;
    }

    @Override
    public double ascent(Face face, double size) {
        return cut(face).ascent() * size / THOUSANDTHS;
    }

    @Override
    public boolean has(int codePoint, Face face) {
        return cut(face).has(codePoint);
    }

    /** The same measures for text in which every missing letter is drawn as a mark. */
    public TextMetrics withMarks() {
        return new TextMetrics() {
            @Override
            public double width(String text, Face face, double size) {
                return Faces.this.width(text, face, size);
            }

            @Override
            public double ascent(Face face, double size) {
                return Faces.this.ascent(face, size);
            }

            @Override
            public boolean has(int codePoint, Face face) {
                return true;
            }
        };
    }

    Cut cut(Face face) {
        return switch (face) {
            case REGULAR -> regular;
            case BOLD -> bold;
        };
    }
}
