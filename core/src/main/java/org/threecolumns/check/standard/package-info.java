/**
 * The rules that come with the library, one class each, with their words, thresholds and word lists as data. Start with
 * {@link org.threecolumns.check.standard.StandardRules}.
 */
package org.threecolumns.check.standard;
