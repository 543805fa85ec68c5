/**
 * What practitioners call things, as values and nothing else: the root of a record and what every part of it shares.
 * Start with {@link org.threecolumns.model.CaseRecord}.
 */
package org.threecolumns.model;
