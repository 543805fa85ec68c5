/**
 * How a document looks: page, type sizes, colours and fonts, each checked when it is built.
 * Start from {@link org.threecolumns.pdf.theme.Theme}.
 */
package org.threecolumns.pdf.theme;
