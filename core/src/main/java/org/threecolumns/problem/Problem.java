package org.threecolumns.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.threecolumns.picture.PictureRefusal;

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
     * @throws IllegalArgumentException if line or column is negative, or a picture is refused without its reason
     */
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(pointer, "pointer");
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line and column: 0 or more expected");
        }
        arguments = List.copyOf(arguments);
        if (code == ProblemCode.PICTURE_REFUSED && !startsWithReason(arguments)) {
            throw new IllegalArgumentException("arguments: the name of a PictureRefusal expected first");
        }
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
        String words = code.words(Objects.requireNonNull(locale, "locale"));
        return code == ProblemCode.PICTURE_REFUSED
                ? filled(words, List.of(reason(locale)))
                : filled(withOptionalParts(words), arguments);
    }

    /** {@return code, place and English words in one line} */
    @Override
    public String toString() {
        String place = pointer.isRoot() ? "the document" : pointer.toString();
        String position = line == 0 ? "" : " (line " + line + ", column " + column + ")";
        return code + " at " + place + position + ": " + message();
    }

    private static boolean startsWithReason(List<String> arguments) {
        return !arguments.isEmpty()
                && Arrays.stream(PictureRefusal.values())
                        .anyMatch(reason -> reason.name().equals(arguments.get(0)));
    }

    /** Why a picture is refused, in the gate's own words. */
    private String reason(Locale locale) {
        String words = PictureRefusal.valueOf(arguments.get(0)).words(locale);
        return filled(words, arguments.subList(1, arguments.size()));
    }

    private static String filled(String words, List<String> values) {
        String filled = words;
        for (int index = 0; index < values.size(); index++) {
            filled = filled.replace("{" + index + "}", values.get(index));
        }
        return filled;
    }

    private String withOptionalParts(String words) {
        return OPTIONAL_PART
                .matcher(words)
                .replaceAll(part -> Integer.parseInt(part.group(2)) < arguments.size()
                        ? Matcher.quoteReplacement(part.group(1))
                        : "");
    }
}
