/**
 * Makes of a record one of the same shape that tells of nobody, so that a failing case can be sent to support or kept to
 * learn from. Start with {@link org.threecolumns.anonymise.Anonymiser}.
 */
package org.threecolumns.anonymise;
