/**
 * Writes laid-out pages and their structure as one PDF file; the only place that knows the PDF engine.
 *
 * <p>Start with {@link org.threecolumns.pdf.internal.openpdf.PdfFile}.
 */
package org.threecolumns.pdf.internal.openpdf;
