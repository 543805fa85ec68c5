package org.threecolumns.internal.strictjson;

/** A text, in Unicode's composed form (NFC). */
public record TextNode(String text, int offset) implements Node {
    /** {@return a text that stands nowhere} */
    public static TextNode of(String text) {
        return new TextNode(text, NOWHERE);
    }

    @Override
    public String toString() {
        return "TextNode";
    }
}
