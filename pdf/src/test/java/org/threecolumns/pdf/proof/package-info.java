/**
 * Reads a finished PDF back with other software than made it, and judges it.
 *
 * <p>Start with {@link org.threecolumns.pdf.proof.PdfAssert}.
 */
package org.threecolumns.pdf.proof;
