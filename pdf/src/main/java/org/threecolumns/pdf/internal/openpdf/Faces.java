package org.threecolumns.pdf.internal.openpdf;

import java.util.Map;
import org.threecolumns.pdf.internal.layout.TextMetrics;
import org.threecolumns.pdf.theme.Face;

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
     * Parses the TrueType file of every cut.
     *
     * @throws IllegalArgumentException if one is missing or is no TrueType font that may be embedded
     */
    public static Faces of(Map<Face, byte[]> files) {
        return new Faces(
                Cut.parse(Face.REGULAR, files.get(Face.REGULAR)), Cut.parse(Face.BOLD, files.get(Face.BOLD)));
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

    Cut cut(Face face) {
        return switch (face) {
            case REGULAR -> regular;
            case BOLD -> bold;
        };
    }
}
