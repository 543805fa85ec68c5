package org.threecolumns.internal.strictjson;

/** A text that was read as JSON of any shape: its root, and the problems found so far. */
public record Document(Node root, Problems problems) {
    @Override
    public String toString() {
        return "Document";
    }
}
