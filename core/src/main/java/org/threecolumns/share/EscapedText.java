package org.threecolumns.share;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as it reads where its escapes are taken for the letters they stand for: those of a link (after a percent sign), of a
 * page (after an ampersand), of a script and of a style sheet (after a backslash). A program shows it so to whoever
 * follows the link or opens the page.
 */
final class EscapedText {
    private static final Pattern ESCAPE = Pattern.compile("((?:%\\p{XDigit}{2})+)"
            + "|&#(\\d{1,7});?"
            + "|&#[xX](\\p{XDigit}{1,6});?"
            + "|&([A-Za-z][A-Za-z0-9]{1,31});"
            + "|\\\\u(\\p{XDigit}{4})"
            + "|\\\\u\\{(\\p{XDigit}{1,6})\\}"
            + "|\\\\x(\\p{XDigit}{2})"
            + "|\\\\(\\p{XDigit}{1,6})\\s?");
    private static final Pattern WITH_ACCENT =
            Pattern.compile("([A-Za-z])(?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron|breve)");
    private static final int LINK = 1;
    private static final int DECIMAL = 2;
    private static final int NAMED = 4;
    private static final int LAST = 8;
    /** A link in a page in a script: escapes of escapes are read so often. */
    private static final int MOST_LAYERS = 3;

    private EscapedText() {}

    /** {@return how the text reads without its escapes; empty if it has none} */
    static Optional<String> read(String text) {
        String layer = text;
        for (int i = 0; i < MOST_LAYERS && mayEscape(layer); i++) {
            String read = ESCAPE.matcher(layer).replaceAll(escape -> Matcher.quoteReplacement(letters(escape)));
            if (read.equals(layer)) {
                break;
            }
            layer = read;
        }
        return layer.equals(text) ? Optional.empty() : Optional.of(layer);
    }

    private static boolean mayEscape(String text) {
        return text.indexOf('%') >= 0 || text.indexOf('&') >= 0 || text.indexOf('\\') >= 0;
    }

    private static String letters(MatchResult escape) {
        if (escape.group(LINK) != null) {
            return linkBytes(escape.group(LINK));
        }
        if (escape.group(NAMED) != null) {
            return named(escape.group(NAMED));
        }
        for (int group = DECIMAL; group <= LAST; group++) {
            if (escape.group(group) != null) {
                return letter(Integer.parseInt(escape.group(group), group == DECIMAL ? 10 : 16));
            }
        }
        return escape.group();
    }

    private static String linkBytes(String escapes) {
        byte[] bytes = new byte[escapes.length() / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(escapes.substring(3 * i + 1, 3 * i + 3), 16);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String letter(int codePoint) {
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : " ";
    }

    /** Marks part words; of letters with accents the search takes the letter alone anyway. */
    private static String named(String name) {
        Matcher accented = WITH_ACCENT.matcher(name);
        if (accented.matches()) {
            return accented.group(1);
        }
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "amp" -> "&";
            case "percnt" -> "%";
            case "bsol" -> "\\";
            case "commat" -> "@";
            case "period" -> ".";
            case "plus" -> "+";
            case "szlig" -> "ss";
            case "aelig" -> "ae";
            case "oelig" -> "oe";
            case "shy", "zwj", "zwnj" -> "";
            default -> " ";
        };
    }
}
