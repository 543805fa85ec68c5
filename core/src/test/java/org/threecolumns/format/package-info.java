/**
 * The published format, made from the shape of the record and from words. Start with
 * {@link org.threecolumns.format.PublishedFormatTest}.
 */
package org.threecolumns.format;
