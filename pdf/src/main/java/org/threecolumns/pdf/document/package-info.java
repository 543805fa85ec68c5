/**
 * The printed documents: each one a pure function from a shared copy to a plan of what stands on its pages. Start from
 * {@link org.threecolumns.pdf.document.Labels}.
 */
package org.threecolumns.pdf.document;
