package org.threecolumns.internal.strictjson;

/** True or false. */
public record FlagNode(boolean value, int offset) implements Node {
    @Override
    public String toString() {
        return "FlagNode";
    }
}
