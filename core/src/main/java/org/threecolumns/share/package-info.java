/**
 * Sharing: makes from the record the one copy that one reader may hold, and for the host a receipt of what was kept back.
 * Start with {@link org.threecolumns.share.Audience}.
 */
package org.threecolumns.share;
