package org.threecolumns.anonymise;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.threecolumns.check.Lexicon;
import org.threecolumns.check.Span;

/** Whole texts: words and numbers replaced, everything between them kept, the length too. */
final class TextSubstitutes {
    /** Ten to fifteen digits with single spaces, dots or hyphens between. */
    private static final Pattern PHONE = Pattern.compile("(?<![\\d+])(?:\\+|00)?\\d(?:[ .-]?\\d){9,13}(?!\\d)");

    private static final Pattern POSTCODE =
            Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b", Pattern.CASE_INSENSITIVE);
    /** Numbers that Ofcom keeps for drama begin so. */
    private static final String DRAMA = "07700900";

    private static final String DRAMA_ABROAD = "447700900";
    private static final int DRAMA_DIGITS = 3;

    private final Contents contents;
    private final Substitutes substitutes;
    private final Map<String, String> phones = new HashMap<>();

    TextSubstitutes(Contents contents, Substitutes substitutes) {
        this.contents = contents;
        this.substitutes = substitutes;
    }

    /** {@return the text that stands for it} */
    String of(String text) {
        if (contents.isImpersonal(text)) {
            return text;
        }
        StringBuilder result = new StringBuilder(text);
        boolean[] settled = new boolean[text.length()];
        PHONE.matcher(text).results().forEach(found -> put(result, settled, found, phone(found.group())));
        POSTCODE.matcher(text).results().forEach(found -> put(result, settled, found, postcode(found.group())));
        keepWordsOfLists(text, settled);
        for (Token token : Token.in(text)) {
            if (!settled[token.start()] || contents.isName(token.text())) {
                result.replace(token.start(), token.end(), substitutes.of(token));
            }
        }
        return composed(result.toString());
    }

    /** {@return what stands for a telephone number; one with words beside it is a text like any other} */
    String phoneOrText(String text) {
        return text.codePoints().anyMatch(Character::isLetter) ? of(text) : phone(text);
    }

    /** A number that Ofcom keeps for drama, written like this one. */
    private String phone(String written) {
        String digits = written.replaceAll("\\D", "");
        String other = phones.computeIfAbsent(digits, any -> drama(digits, written.startsWith("+")));
        StringBuilder result = new StringBuilder(written);
        int next = 0;
        for (int index = 0; index < written.length(); index++) {
            if (Character.isDigit(written.charAt(index))) {
                result.setCharAt(index, other.charAt(next++));
            }
        }
        return result.toString();
    }

    /** {@return other letters and digits of the same form, other ones each time} */
    String unlike(String text) {
        StringBuilder result = new StringBuilder(text);
        for (Token token : Token.in(text)) {
            result.replace(token.start(), token.end(), substitutes.fresh(token));
        }
        return result.toString();
    }

    private String drama(String digits, boolean abroad) {
        String number = (abroad ? DRAMA_ABROAD : DRAMA) + substitutes.number("0".repeat(DRAMA_DIGITS));
        int more = digits.length() - number.length();
        return more >= 0 ? number + "0".repeat(more) : number.substring(-more);
    }

    /** The area ZZ99 has no houses. */
    private String postcode(String written) {
        StringBuilder result = new StringBuilder(written);
        for (int index = 0; index < written.length(); index++) {
            char each = written.charAt(index);
            if (Character.isLetter(each)) {
                result.setCharAt(index, Character.isUpperCase(each) ? 'Z' : 'z');
            } else if (Character.isDigit(each)) {
                result.setCharAt(index, '9');
            }
        }
        return result.toString();
    }

    private void keepWordsOfLists(String text, boolean[] settled) {
        for (Lexicon lexicon : contents.lexicons()) {
            for (Span hit : lexicon.in(text)) {
                Arrays.fill(settled, hit.start(), hit.end(), true);
            }
        }
    }

    private static void put(StringBuilder result, boolean[] settled, MatchResult found, String other) {
        if (!settled[found.start()]) {
            result.replace(found.start(), found.end(), other);
            Arrays.fill(settled, found.start(), found.end(), true);
        }
    }

    /** Marks may compose across the end of a word in rare scripts; a record holds composed texts only. */
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
