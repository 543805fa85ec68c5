/**
 * Bytes to values and back, by the shape of the values: positions, limits, problems, one canonical form of writing. Start
 * with {@link org.threecolumns.internal.strictjson.StrictJson}.
 */
package org.threecolumns.internal.strictjson;
