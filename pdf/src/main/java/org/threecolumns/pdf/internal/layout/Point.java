package org.threecolumns.pdf.internal.layout;

/** A place on a page in points, from the left and from the top. */
public record Point(double x, double y) {}
