/**
 * What the fuzz targets of this module share: kept findings, and everything that a refusal says. Start with {@link
 * org.threecolumns.fuzz.Findings}.
 */
package org.threecolumns.fuzz;
