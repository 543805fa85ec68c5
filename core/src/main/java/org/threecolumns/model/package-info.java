/**
 * What practitioners call things, as values and nothing else: the root of a record and what every part of it shares.
 * Start with {@link org.threecolumns.model.CaseRecord}.
 *
 * <p>The form of one member is a Jakarta constraint on its getter, whose message is the id of the form rule; what holds
 * between members, such as the two ends of a scale, is checked with the rules.
 */
package org.threecolumns.model;
