/**
 * What is wrong with bytes that were handed in, and where: never what they say. Start with
 * {@link org.threecolumns.problem.RecordReadException}, whose problems each have a code, a place and words.
 */
package org.threecolumns.problem;
