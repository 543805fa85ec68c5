/**
 * Places the parts of a plan on pages: pure arithmetic on widths and heights, without an engine and without knowing case work.
 * Start from {@link org.threecolumns.pdf.internal.layout.Pages}.
 */
package org.threecolumns.pdf.internal.layout;
