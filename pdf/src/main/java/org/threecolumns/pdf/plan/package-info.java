/**
 * What stands in a printed document, in the order in which a screen reader speaks it, without fonts, lengths or file formats.
 * Start from {@link org.threecolumns.pdf.plan.DocumentPlan}.
 */
package org.threecolumns.pdf.plan;
