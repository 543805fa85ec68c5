/**
 * Looking at the work: supervision, audits, rubrics, surveys.
 * Start with {@link org.threecolumns.model.assurance.Supervision}.
 */
package org.threecolumns.model.assurance;
