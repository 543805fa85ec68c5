/**
 * Calls of methods that are found by reflection, as fast as calls written by hand. It knows nothing of records. Start with
 * {@link org.threecolumns.internal.call.Getters}.
 */
package org.threecolumns.internal.call;
