/**
 * Scaling questions, and where each person stands on them.
 * Start with {@link org.threecolumns.model.scale.Scale}.
 */
package org.threecolumns.model.scale;
