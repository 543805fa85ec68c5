/**
 * The shortest whole use of the library: one record in, one page for each of two parents out. Start with
 * {@link org.threecolumns.quickstart.Quickstart}; there is nothing else.
 */
@NullMarked
package org.threecolumns.quickstart;

import org.jspecify.annotations.NullMarked;
