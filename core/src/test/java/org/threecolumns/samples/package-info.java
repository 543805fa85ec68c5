/**
 * What every test may rely on in the sample records of {@code examples/records}. Start with
 * {@link org.threecolumns.samples.Sample}.
 */
package org.threecolumns.samples;
