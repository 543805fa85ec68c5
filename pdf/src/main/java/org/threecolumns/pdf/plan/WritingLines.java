package org.threecolumns.pdf.plan;

/**
 * Empty lines to write on. They are drawn and not spoken.
 *
 * @param lines how many, 1 to 40
 */
public record WritingLines(int lines) implements Content {

    /**
     * Checks the number of lines.
     *
     * @param lines see {@link #lines}
     * @throws IllegalArgumentException if it is not 1 to 40
     */
    public WritingLines {
        if (lines < 1 || lines > 40) {
            throw new IllegalArgumentException("lines: " + lines + "; 1 to 40 expected");
        }
    }

    @Override
    public boolean spoken() {
        return false;
    }
}
