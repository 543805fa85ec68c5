package org.threecolumns.internal.strictjson;

/** Walks forward through a text and says line and column; lines end as editors end them, columns count code points. */
final class LineCounter {
    private final SourceText text;
    private int offset;
    private int line = 1;
    private int column = 1;

    LineCounter(SourceText text) {
        this.text = text;
    }

    /** Goes on to a position; stays where it is if the position lies behind, goes nowhere if there is no place. */
    void moveTo(int target) {
        if (target == Node.NOWHERE) {
            line = 0;
            column = 0;
            return;
        }
        if (line == 0) {
            line = 1;
            column = 1;
        }
        for (; offset < target && offset < text.length(); offset++) {
            step(text.at(offset));
        }
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    private void step(char passed) {
        boolean lineEnds =
                passed == '\n' || (passed == '\r' && (offset + 1 == text.length() || text.at(offset + 1) != '\n'));
        if (lineEnds) {
            line++;
            column = 1;
        } else if (!Character.isLowSurrogate(passed)) {
            column++;
        }
    }
}
