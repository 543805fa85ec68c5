package org.threecolumns.format;

import java.util.LinkedHashMap;
import java.util.Map;
import org.threecolumns.model.LanguageTag;
import org.threecolumns.problem.ReadLimit;

/**
 * The forms of values that are no objects, as schemas say them. Patterns use nothing but what every dialect has; words stand
 * in comments, because some generators would put a description in the place of the member's own.
 */
final class ScalarForms {
    private static final String ID = "[A-Za-z][A-Za-z0-9_-]{0,39}";
    private static final String YEAR = "(?:19|2[01])[0-9]{2}";
    /** Days that exist: 1900 and 2100 are no leap years, 2000 is. */
    private static final String DAY = "(?:" + YEAR + "-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
            + "|(?:(?:19|2[01])(?:0[48]|[2468][048]|[13579][26])|2000)-02-29)";

    private static final String PERIOD =
            "P(?=[-0-9])(?:-?[0-9]{1,4}Y)?(?:-?[0-9]{1,4}M)?(?:-?[0-9]{1,4}W)?(?:-?[0-9]{1,5}D)?";
    /** Only the last group may be padded, and no bits may stand behind the last byte. */
    private static final String BASE64 =
            "(?:[A-Za-z0-9+/]{4})*" + "(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=|[A-Za-z0-9+/][AQgw]==)";

    /** How a PNG and a JPEG start. */
    private static final String PICTURE = "(?=iVBORw0KGgo|/9j/)" + BASE64;

    private ScalarForms() {}

    static Map<String, Object> definitions() {
        Map<String, Object> forms = new LinkedHashMap<>();
        forms.put(
                "Id",
                text(
                        "The id of this object: a made-up name, kept across versions, never a real one. None of TEAM,"
                                + " PARTNERS, NETWORK, COURT.",
                        "(?!(?:TEAM|PARTNERS|NETWORK|COURT)$)" + ID));
        forms.put(
                "Reference",
                text("The id of something else in the record.", "(?!(?:TEAM|PARTNERS|NETWORK|COURT)$)" + ID));
        forms.put(
                "Reader",
                text("Who may see it: the id of a person or child, or TEAM, PARTNERS, NETWORK or COURT.", ID));
        forms.put("Text", words());
        Map<String, Object> tag = text("A language tag (BCP 47) such as en-GB or cy-GB.", LanguageTag.FORM);
        tag.put("maxLength", 35);
        forms.put("LanguageTag", tag);
        Map<String, Object> date = text("A day such as 2026-03-14, from 1900 to 2199.", DAY);
        date.put("format", "date");
        forms.put("Date", date);
        forms.put(
                "FuzzyDate",
                text(
                        "A date as exactly as it is known: 2025, 2025-03, 2025-03-14, 2025-SPRING (SUMMER, AUTUMN, WINTER)"
                                + " or BEFORE-BIRTH; with ~ in front, about then.",
                        "~?(?:BEFORE-BIRTH|" + YEAR + "(?:-(?:SPRING|SUMMER|AUTUMN|WINTER|0[1-9]|1[0-2]))?|" + DAY
                                + ")"));
        forms.put("Period", text("A length of time (ISO 8601) in years, months, weeks and days: P6M, P2W.", PERIOD));
        forms.put("PictureBytes", picture());
        forms.put("Extensions", extensions());
        return forms;
    }

    private static Map<String, Object> text(String description, String pattern) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("$comment", description);
        form.put("type", "string");
        form.put(
                "pattern",
                "^" + (pattern.contains("|") && !pattern.startsWith("(?!") ? "(?:" + pattern + ")" : pattern) + "$");
        return form;
    }

    private static Map<String, Object> words() {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("$comment", "Words: not only white space.");
        form.put("type", "string");
        form.put("maxLength", ReadLimit.TEXT_CHARACTERS.standard());
        form.put("pattern", "\\S");
        return form;
    }

    private static Map<String, Object> picture() {
        Map<String, Object> form =
                text("The bytes of a PNG or JPEG file in base64 with padding, without line breaks.", PICTURE);
        form.put("minLength", 32);
        form.put("maxLength", (ReadLimit.PICTURE_BYTES.standard() + 2) / 3 * 4);
        form.put("contentEncoding", "base64");
        return form;
    }

    private static Map<String, Object> extensions() {
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("pattern", "^[a-z][a-z0-9-]*(?:\\.[a-z0-9][a-z0-9-]*)+$");
        names.put("maxLength", 120);
        Map<String, Object> form = new LinkedHashMap<>();
        form.put(
                "$comment",
                "What other systems keep beside the object, under names such as org.example.badge; any JSON value.");
        form.put("type", "object");
        form.put("propertyNames", names);
        form.put("additionalProperties", true);
        return form;
    }
}
