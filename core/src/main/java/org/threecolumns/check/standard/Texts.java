package org.threecolumns.check.standard;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Small questions about texts that several rules ask. */
final class Texts {
    private static final Pattern QUOTATION = Pattern.compile("[\"\u201c][^\"\u201c\u201d]*[\"\u201d]");

    private Texts() {}

    /** {@return whether there are words} */
    static boolean isThere(Optional<String> text) {
        return text.filter(words -> !words.isBlank()).isPresent();
    }

    /** {@return the text with what stands in quotation marks blanked out, everything else in its place} */
    static String withoutQuotations(String text) {
        return QUOTATION
                .matcher(text)
                .replaceAll(quotation -> " ".repeat(quotation.group().length()));
    }

    /** {@return whether the text calls somebody by one of the names, as a whole word} */
    static boolean mentions(String text, List<String> names) {
        return names.stream().anyMatch(name -> mentions(text, name));
    }

    private static boolean mentions(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (starts && ends) {
                return true;
            }
        }
        return false;
    }
}
