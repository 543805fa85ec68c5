/**
 * The form of a record: numbers in range, codes known, ids unique, whatever the stage. Start with
 * {@link org.threecolumns.internal.form.Form}; no other package sees the validator behind it.
 */
package org.threecolumns.internal.form;
