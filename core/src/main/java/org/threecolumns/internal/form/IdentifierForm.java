package org.threecolumns.internal.form;

import java.util.regex.Pattern;

/**
 * Numbers that carry a check of their own (STR-13): a pupil's number (scheme {@code UPN}, check letter first) and a health
 * number (scheme {@code NHS}, check digit last). Numbers of other schemes are taken as they are.
 */
public final class IdentifierForm {
    private static final Pattern UPN = Pattern.compile("[A-HJ-NP-RT-Z]\\d{11}[0-9A-HJ-NP-RT-Z]");
    /** The letters of a pupil's number by their value; I, O and S look like digits and are left out. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private static final Pattern NHS = Pattern.compile("\\d{3} ?\\d{3} ?\\d{4}");
    private static final int ELEVEN = 11;

    private IdentifierForm() {}

    /** {@return whether numbers of this scheme carry a check} */
    public static boolean isChecked(String scheme) {
        return scheme.equals("UPN") || scheme.equals("NHS");
    }

    /** {@return whether a number is right by the check of its scheme; one without a check always is} */
    public static boolean holds(String scheme, String number) {
        return switch (scheme) {
            case "UPN" ->
                UPN.matcher(number).matches() && LETTERS.charAt(upnSum(number) % LETTERS.length()) == number.charAt(0);
            case "NHS" -> NHS.matcher(number).matches() && isHealthNumber(number.replace(" ", ""));
            default -> true;
        };
    }

    /** Each place after the letter counts two, three and so on; a temporary number ends in a letter. */
    private static int upnSum(String number) {
        int sum = 0;
        for (int place = 1; place < number.length(); place++) {
            char c = number.charAt(place);
            sum += (place + 1) * (Character.isDigit(c) ? Character.digit(c, 10) : LETTERS.indexOf(c));
        }
        return sum;
    }

    /** The first nine digits count ten down to two; what is missing to the next multiple of eleven is the tenth. */
    private static boolean isHealthNumber(String number) {
        int last = number.length() - 1;
        int sum = 0;
        for (int place = 0; place < last; place++) {
            sum += (last + 1 - place) * Character.digit(number.charAt(place), 10);
        }
        return (ELEVEN - sum % ELEVEN) % ELEVEN == Character.digit(number.charAt(last), 10);
    }
}
