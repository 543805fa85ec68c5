package org.threecolumns.format;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One document with one value that is to be accepted or refused.
 *
 * @param name type, member and what is done to it
 * @param valid whether it is to be accepted
 * @param document the document
 */
record FormatCase(String name, boolean valid, JsonNode document) {}
