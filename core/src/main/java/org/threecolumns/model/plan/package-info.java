/**
 * What must be in any plan, the safety plan itself, the child's version of it, and the way to closing.
 * Start with {@link org.threecolumns.model.plan.SafetyPlan}.
 */
package org.threecolumns.model.plan;
