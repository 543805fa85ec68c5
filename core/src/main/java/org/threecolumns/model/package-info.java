/**
 * What practitioners call things, as values and nothing else: the root of a record and what every part of it shares.
 * Start with {@link org.threecolumns.model.RecordPath}.
 */
package org.threecolumns.model;
