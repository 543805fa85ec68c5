package org.threecolumns.internal.strictjson;

/** A value about which a problem is known already, so that nobody looks at it again. */
public record RefusedNode(int offset) implements Node {}
