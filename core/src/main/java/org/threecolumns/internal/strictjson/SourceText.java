package org.threecolumns.internal.strictjson;

/** The characters of a document, which fill the beginning of an array. */
final class SourceText {
    /** The text of what was never read. */
    static final SourceText NONE = new SourceText(new char[0], 0);

    private final char[] characters;
    private final int length;

    SourceText(char[] characters, int length) {
        this.characters = characters;
        this.length = length;
    }

    /** {@return the array, which may be longer than the text} */
    char[] characters() {
        return characters;
    }

    int length() {
        return length;
    }

    char at(int offset) {
        return characters[offset];
    }

    @Override
    public String toString() {
        return "SourceText[" + length + "]";
    }
}
