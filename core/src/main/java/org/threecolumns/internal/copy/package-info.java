/**
 * A shared copy as a document: a head that says whom it is for, and the record as far as it is shown. Start with
 * {@link org.threecolumns.internal.copy.CopyDocument}.
 */
package org.threecolumns.internal.copy;
