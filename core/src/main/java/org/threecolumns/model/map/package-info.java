/**
 * The three columns: worries, what works well and what needs to happen, each in its own form.
 * Start with {@link org.threecolumns.model.map.ThreeColumnMap}.
 */
package org.threecolumns.model.map;
