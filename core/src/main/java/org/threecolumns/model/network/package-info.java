/**
 * The safety network: family, friends and neighbours, what each knows and does, and how they were found.
 * Start with {@link org.threecolumns.model.network.SafetyNetwork}.
 */
package org.threecolumns.model.network;
