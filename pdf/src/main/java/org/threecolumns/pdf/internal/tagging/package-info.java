/**
 * Says which structure element every part of a plan becomes, so that a screen reader speaks the document as planned.
 *
 * <p>Start with {@link org.threecolumns.pdf.internal.tagging.StructureTree}.
 */
package org.threecolumns.pdf.internal.tagging;
