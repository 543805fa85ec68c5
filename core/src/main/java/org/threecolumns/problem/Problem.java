package org.threecolumns.problem;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that is wrong with a document: what, where, and what would be right. Never what the document says: names and
 * values that a writer chose stand neither in the pointer nor in the arguments.
 *
 * @param code what is wrong
 * @param pointer where it is, by the names of the format and by positions
 * @param line the line in the document, from 1; 0 where there are no lines
 * @param column the character in the line, from 1, counted in code points; 0 where there are no lines
 * @param arguments numbers, known names or code points that the words need, as each code says
 */
public record Problem(ProblemCode code, Pointer pointer, int line, int column, List<String> arguments) {
    private static final Pattern OPTIONAL_PART = Pattern.compile("\\[([^\\[\\]{}]*\\{(\\d)}[^\\[\\]]*)]");

    /**
     * A problem.
     *
     * @param code what is wrong
     * @param pointer where it is
     * @param line the line, or 0
     * @param column the character in the line, or 0
     * @param arguments what the words need
     * @throws IllegalArgumentException if line or column is negative
     */
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(pointer, "pointer");
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line and column: 0 or more expected");
        }
        arguments = List.copyOf(arguments);
    }

    /** {@return the words in English, without the place} */
    public String message() {
        return message(Locale.ENGLISH);
    }

    /**
     * {@return the words, without the place}
     *
     * @param locale Welsh for Welsh words, anything else for English ones
     */
    public String message(Locale locale) {
        String words = withOptionalParts(code.words(Objects.requireNonNull(locale, "locale")));
        for (int index = 0; index < arguments.size(); index++) {
            words = words.replace("{" + index + "}", arguments.get(index));
        }
        return words;
    }

    /** {@return code, place and English words in one line} */
    @Override
    public String toString() {
        String place = pointer.isRoot() ? "the document" : pointer.toString();
        String position = line == 0 ? "" : " (line " + line + ", column " + column + ")";
        return code + " at " + place + position + ": " + message();
    }

    private String withOptionalParts(String words) {
        return OPTIONAL_PART
                .matcher(words)
                .replaceAll(part -> Integer.parseInt(part.group(2)) < arguments.size()
                        ? Matcher.quoteReplacement(part.group(1))
                        : "");
    }
}
