/**
 * The family tree and what is around the family.
 * Start with {@link org.threecolumns.model.family.Genogram}.
 */
package org.threecolumns.model.family;
