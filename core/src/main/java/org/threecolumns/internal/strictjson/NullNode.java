package org.threecolumns.internal.strictjson;

/** Null: kept where an extension holds it, refused everywhere else. */
public record NullNode(int offset) implements Node {}
