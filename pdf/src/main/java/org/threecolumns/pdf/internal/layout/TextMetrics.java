package org.threecolumns.pdf.internal.layout;

import org.threecolumns.pdf.theme.Face;

/** What layout must know of a typeface. Answers never change, and may be asked by several threads. */
public interface TextMetrics {

    /** How wide the text is in points, every character of it, spaces at its end included. */
    double width(String text, Face face, double size);

    /** How far the letters reach above the line they stand on, in points. */
    double ascent(Face face, double size);

    /** Whether the face can draw this code point. */
    boolean has(int codePoint, Face face);
}
