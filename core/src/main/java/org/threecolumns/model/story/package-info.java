/**
 * The explanation for the child in words and pictures, and pictures themselves.
 * Start with {@link org.threecolumns.model.story.WordsAndPictures}.
 */
package org.threecolumns.model.story;
