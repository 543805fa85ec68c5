package org.threecolumns.internal.strictjson;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.model.FuzzyDate;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.ReaderGroup;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.story.PictureBytes;

/** Values that JSON writes as texts: each has one strict form, and what has another form is nothing. */
final class TextForm {
    private static final int LONGEST_ID = 40;
    private static final int LONGEST_EXTENSION_NAME = 120;
    /** Of a word: whether a tag is well-formed is a matter of form, which never keeps a draft from being opened. */
    private static final int LONGEST_LANGUAGE = 35;

    private static final String DATE = "dddd-dd-dd";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final Pattern PERIOD =
            Pattern.compile("P(?=[-\\d])(?:-?\\d{1,4}Y)?(?:-?\\d{1,4}M)?(?:-?\\d{1,4}W)?(?:-?\\d{1,5}D)?");
    private static final Pattern EXTENSION = Pattern.compile("[a-z][a-z0-9-]*+(?:\\.[a-z0-9][a-z0-9-]*+)++");

    private TextForm() {}

    /** {@return the value, or null if the text has not the form} */
    @Nullable
    static Object value(String text, MemberShape member) {
        return switch (member.kind()) {
            case ID -> isId(text) && !ReaderGroup.isCode(text) ? text : null;
            case REFERENCE -> isReference(text, member) ? text : null;
            case CODE -> member.constant(text);
            case OPEN_CODE -> openCode(text, member);
            case LANGUAGE -> isWord(text, LONGEST_LANGUAGE) ? text : null;
            case DATE -> date(text);
            case FUZZY_DATE -> fuzzyDate(text);
            case BYTES -> picture(text);
            case PERIOD -> PERIOD.matcher(text).matches() ? Period.parse(text) : null;
            default -> text;
        };
    }

    static boolean isExtensionName(String name) {
        return name.length() <= LONGEST_EXTENSION_NAME
                && EXTENSION.matcher(name).matches();
    }

    private static boolean isReference(String text, MemberShape member) {
        return isId(text) && (!ReaderGroup.isCode(text) || member.targets().contains(ReferenceTarget.READER));
    }

    private static boolean isId(String text) {
        return isWord(text, LONGEST_ID) && isLetter(text.charAt(0));
    }

    /** {@return whether it is one or more letters of English, digits, hyphens and low lines} */
    private static boolean isWord(String text, int longest) {
        if (text.isEmpty() || text.length() > longest) {
            return false;
        }
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (!isLetter(c) && (c < '0' || c > '9') && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    @Nullable
    @SuppressWarnings({"unchecked", "rawtypes"}) // The shape has the enum of the list from the getter's own type.
    private static Object openCode(String text, MemberShape member) {
        Object known = member.constant(text);
        try {
            return known instanceof Enum constant ? OpenCode.of(constant) : OpenCode.parse((Class) member.type(), text);
        } catch (IllegalArgumentException otherForm) {
            return null;
        }
    }

    @Nullable
    private static Object date(String text) {
        try {
            return isDateForm(text) ? LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static boolean isDateForm(String text) {
        if (text.length() != DATE.length()) {
            return false;
        }
        for (int index = 0; index < DATE.length(); index++) {
            char c = text.charAt(index);
            if (DATE.charAt(index) == 'd' ? c < '0' || c > '9' : c != '-') {
                return false;
            }
        }
        int year = digits(text, 0, 4);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int index = from; index < to; index++) {
            number = number * 10 + text.charAt(index) - '0';
        }
        return number;
    }

    @Nullable
    private static Object picture(String text) {
        try {
            return PictureBytes.parse(text);
        } catch (IllegalArgumentException otherForm) {
            return null;
        }
    }

    @Nullable
    private static Object fuzzyDate(String text) {
        try {
            return FuzzyDate.parse(text);
        } catch (IllegalArgumentException otherForm) {
            return null;
        }
    }
}
