/**
 * Turns a document plan into an accessible PDF.
 *
 * <p>Start with {@link org.threecolumns.pdf.PdfRenderer}.
 */
package org.threecolumns.pdf;
