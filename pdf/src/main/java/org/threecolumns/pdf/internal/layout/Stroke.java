package org.threecolumns.pdf.internal.layout;

import org.threecolumns.pdf.theme.Colour;

/** An outline: its colour and its width in points. */
public record Stroke(Colour colour, double width) {}
