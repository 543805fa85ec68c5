/**
 * What each stage costs beside a floor: the same work with as little as possible around it, in the same run. Start with
 * {@link org.threecolumns.benchmarks.Table}.
 */
@NullMarked
package org.threecolumns.benchmarks;

import org.jspecify.annotations.NullMarked;
