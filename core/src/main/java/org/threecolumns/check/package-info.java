/**
 * Says where a record is not yet good enough for a stage, and asks a question about it; it never changes a record and
 * never blocks saving one. Start with {@link org.threecolumns.check.Checker}, or with the shipped rules in
 * {@link org.threecolumns.check.standard.StandardRules}.
 */
package org.threecolumns.check;
