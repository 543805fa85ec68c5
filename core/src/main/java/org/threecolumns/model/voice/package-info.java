/**
 * What a child says, draws, writes or shows, kept in their own words.
 * Start with {@link org.threecolumns.model.voice.ChildVoice}.
 */
package org.threecolumns.model.voice;
