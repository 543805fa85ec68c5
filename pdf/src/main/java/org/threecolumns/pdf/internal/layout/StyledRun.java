package org.threecolumns.pdf.internal.layout;

import org.threecolumns.pdf.theme.Colour;
import org.threecolumns.pdf.theme.Face;

/** A run of text that knows how it looks and what it belongs to. */
record StyledRun(String text, Face face, Colour colour, Owner owner) {}
