/**
 * Records made up from a seed, for property tests of this and other modules: every member of the model is reached, a new
 * one too. Start with {@link org.threecolumns.generated.GeneratedRecords}.
 */
package org.threecolumns.generated;
