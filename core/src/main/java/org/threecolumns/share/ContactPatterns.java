package org.threecolumns.share;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Postcodes, telephone numbers and e-mail addresses that somebody wrote into free text, where nobody marked them as
 * protected. Helplines that are published for everyone and the numbers that the council lists are let through.
 */
final class ContactPatterns {
    /** What a text holds that only a contact member should hold. */
    enum Kind {
        POSTCODE,
        TELEPHONE,
        EMAIL
    }

    private static final String AREAS = "A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|"
            + "H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|"
            + "S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE";
    static final Pattern POSTCODE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + AREAS
                    + ")[0-9][0-9A-Z]?[\\s.,/:_*-]{0,3}([0-9O][ABD-HJLNP-UW-Z]{2})(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ORDINAL = Pattern.compile("1st|2nd|3rd|[04-9]th");
    private static final String DAY =
            "(?:0?[1-9]|[12]\\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:\\d{4}|\\d{2})" + "|\\d{4}-\\d{2}-\\d{2}";
    private static final String SPAN_OF_YEARS = "(?:19|20)\\d{2}-\\d{2}";
    private static final String TIME_OF_DAY = "(?:[01]?\\d|2[0-3])\\.[0-5]\\d";
    private static final String ON_A_CALENDAR = "(?:" + DAY + "|" + SPAN_OF_YEARS + "|" + TIME_OF_DAY + ")";
    /** Digits are no number where all of them together are days and times: a part of a number may look like one. */
    private static final Pattern CALENDAR =
            Pattern.compile("\\(?" + ON_A_CALENDAR + "(?:[\\s().-]{1,5}" + ON_A_CALENDAR + ")*");

    private static final Pattern LONE_DAY = Pattern.compile("(?<!\\d)(?<!\\d[./-])(?:" + DAY + ")(?!\\d)");
    private static final Pattern NUMBER_RUN = Pattern.compile(
            "[+(]{0,2}\\d(?:[\\s().\\[\\]\u00B7\u2022-]{0,5}\\d){" + (ContactSigns.FEWEST_DIGITS - 1) + ",30}");
    private static final Pattern DIGIT_GROUP = Pattern.compile("\\+?\\d+");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[,;:/|&]+|\\s+(?=[+0]\\d{2})");
    private static final Pattern O_FOR_ZERO = Pattern.compile("(?<!\\p{L})[oO]+(?=\\d)|(?<=\\d)[oO]+(?!\\p{L})");
    /** What people put between the groups of a number besides; between other numbers it parts amounts, times and lists. */
    private static final Pattern MARK_IN_NUMBER = Pattern.compile("(?<=\\d)\\s?[/,:_*]+\\s?(?=\\d)|\\s\\*(?=\\d)");

    private static final int SHORTEST_AREA = 3;
    private static final int LONGEST = 11;
    private static final int LONGEST_WITH_COUNTRY = 14;

    private static final Pattern AT = Pattern.compile("@|\\s?[\\[(]\\s?at\\s?[\\])]\\s?", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER_AT =
            Pattern.compile("[\\p{L}\\p{N}-]{1,63}(?:\\.|\\s?[\\[(]dot[\\])]\\s?)\\p{L}{2}");
    /** With spaces, or in words, it is an address only with an ending of one: “@nan.jo” is a name, “at school.She” a slip. */
    private static final Pattern LOOSE_EMAIL = Pattern.compile(
            "[\\p{L}\\p{N}](?:\\s{0,2}@\\s{0,2}[\\p{L}\\p{N}.-]{1,63}(?:\\.(?:com|org|net|info|uk|wales|cymru)\\b|\\s+dot\\s+\\p{L}{2})"
                    + "|\\s+at\\s+[\\p{L}\\p{N}.-]{1,63}\\s+dot\\s+\\p{L}{2})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DOT_IN_WORDS = Pattern.compile("\\sdot\\s", Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST_WITH_PREFIX = 9;
    private static final int SHORTEST_WITHOUT = 10;

    private static final int FEWEST_WITH_COUNTRY = 8;
    private static final Set<String> HELPLINES = known(Helplines.NUMBERS);

    private final Set<String> ofCouncil;

    /** @param councilNumbers further numbers that may be printed, in any spelling */
    ContactPatterns(Set<String> councilNumbers) {
        this.ofCouncil = known(councilNumbers);
    }

    private static Set<String> known(Collection<String> numbers) {
        return numbers.stream()
                .map(ContactPatterns::digits)
                .map(ContactPatterns::dialled)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isAllowed(String digits) {
        String dialled = dialled(digits);
        return HELPLINES.contains(dialled) || ofCouncil.contains(dialled);
    }

    /** A short number is dialled as it is: "116 123" is not the beginning of a number in the area 0116. */
    private static String dialled(String digits) {
        return digits.length() < FEWEST_WITH_COUNTRY ? digits : national(digits);
    }

    /** {@return the digits of a text as ASCII, a leading plus kept} */
    static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit >= 0) {
                digits.append(digit);
            } else if (text.charAt(i) == '+' && digits.isEmpty()) {
                digits.append('+');
            }
        }
        return digits.toString();
    }

    /** {@return each number of a value that may hold several, or words beside them; the value itself if it holds none} */
    static List<String> numbers(String value) {
        List<String> numbers = new ArrayList<>();
        for (String beside : LETTERS.split(zerosForOs(value), -1)) {
            List<String> several = BETWEEN_NUMBERS
                    .splitAsStream(beside)
                    .filter(ContactPatterns::isLong)
                    .toList();
            if (several.stream().anyMatch(each -> digits(each).length() >= SHORTEST_WITH_PREFIX)) {
                numbers.addAll(several);
            } else if (isLong(beside)) {
                numbers.add(beside);
            }
        }
        return numbers.isEmpty() ? List.of(value) : numbers;
    }

    private static boolean isLong(String number) {
        return digits(number).length() >= ContactSigns.FEWEST_DIGITS;
    }

    private static String zerosForOs(String text) {
        return O_FOR_ZERO
                .matcher(text)
                .replaceAll(found -> "0".repeat(found.group().length()));
    }

    private static String national(String number) {
        String digits = digits(number);
        if (digits.startsWith("+44")) {
            digits = digits.substring(3);
        } else if (digits.startsWith("0044")) {
            digits = digits.substring(4);
        }
        return digits.startsWith("0") ? digits : "0" + digits;
    }

    /** {@return what kind of contact detail the text holds, if any} */
    Optional<Kind> find(String text) {
        return findAsWritten(text).or(() -> EscapedText.read(text).flatMap(this::findAsWritten));
    }

    private Optional<Kind> findAsWritten(String text) {
        ContactSigns signs = ContactSigns.in(text);
        if (!signs.areThere() && !hasDotInWords(text)) {
            return Optional.empty();
        }
        return signs.isPlainEnglish() ? findInPlain(text, signs) : findInPlain(plain(text));
    }

    private Optional<Kind> findInPlain(String plain) {
        return findInPlain(plain, ContactSigns.in(plain));
    }

    private Optional<Kind> findInPlain(String plain, ContactSigns signs) {
        if ((signs.hasAtSign() || hasDotInWords(plain)) && holdsEmail(plain)) {
            return Optional.of(Kind.EMAIL);
        }
        if (signs.mayHoldTelephone() && holdsTelephone(signs.hasOBesideDigit() ? zerosForOs(plain) : plain)) {
            return Optional.of(Kind.TELEPHONE);
        }
        return signs.hasDigitBehindLetter() && holdsPostcode(plain) ? Optional.of(Kind.POSTCODE) : Optional.empty();
    }

    private static boolean hasDotInWords(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == 'o' || c == 'O') && text.regionMatches(true, i - 1, "dot", 0, 3)) {
                return DOT_IN_WORDS.matcher(text).find();
            }
        }
        return false;
    }

    private static String plain(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().filter(c -> !Folding.isInvisible(c)).forEach(visible::appendCodePoint);
        String normal = Normalizer.normalize(visible, Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(normal.length());
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            int digit = Character.digit(c, 10);
            boolean dash = Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212';
            plain.append(digit >= 0 ? (char) ('0' + digit) : dash ? '-' : c);
        }
        return plain.toString();
    }

    private static boolean holdsEmail(String plain) {
        return holdsPlainEmail(plain) || LOOSE_EMAIL.matcher(plain).find();
    }

    private static boolean holdsPlainEmail(String plain) {
        Matcher at = AT.matcher(plain);
        while (at.find()) {
            boolean nameBefore = at.start() > 0 && Character.isLetterOrDigit(plain.charAt(at.start() - 1));
            if (nameBefore
                    && AFTER_AT.matcher(plain).region(at.end(), plain.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsTelephone(String plain) {
        return NUMBER_RUN
                        .matcher(plain)
                        .results()
                        .map(MatchResult::group)
                        .anyMatch(run ->
                                isTelephone(run) && !CALENDAR.matcher(run).matches())
                || NUMBER_RUN
                        .matcher(MARK_IN_NUMBER
                                .matcher(LONE_DAY.matcher(plain).replaceAll(" | "))
                                .replaceAll(" "))
                        .results()
                        .anyMatch(run -> holdsWholeNumber(run.group()));
    }

    /** {@return whether groups of digits from an area code on make exactly one number that is not allowed} */
    private boolean holdsWholeNumber(String run) {
        List<String> groups =
                DIGIT_GROUP.matcher(run).results().map(MatchResult::group).toList();
        for (int first = 0; first < groups.size(); first++) {
            String area = groups.get(first);
            boolean isArea = area.startsWith("+") || (area.startsWith("0") && area.length() >= SHORTEST_AREA);
            if (isArea && isWholeNumber(groups.subList(first, groups.size()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isWholeNumber(List<String> groups) {
        int longest = groups.get(0).startsWith("+") ? LONGEST_WITH_COUNTRY : LONGEST;
        StringBuilder number = new StringBuilder();
        for (String group : groups) {
            number.append(group);
            if (isAllowed(number.toString())) {
                return false;
            }
            if (number.length() >= SHORTEST_WITHOUT) {
                return number.length() <= longest;
            }
        }
        return false;
    }

    /** Groups of digits are taken together until they make an allowed number; what is left over must be short. */
    private boolean isTelephone(String run) {
        StringBuilder group = new StringBuilder();
        Matcher groups = DIGIT_GROUP.matcher(run);
        while (groups.find()) {
            group.append(groups.group());
            if (isAllowed(group.toString())) {
                group.setLength(0);
            }
        }
        boolean prefixed = group.indexOf("0") == 0 || group.indexOf("+") == 0;
        return group.length() >= (prefixed ? SHORTEST_WITH_PREFIX : SHORTEST_WITHOUT);
    }

    private static boolean holdsPostcode(String plain) {
        Matcher postcode = POSTCODE.matcher(plain);
        while (postcode.find()) {
            if (!ORDINAL.matcher(postcode.group(1)).matches()) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a text is a telephone number and nothing else} */
    static boolean isTelephoneNumber(String text) {
        String digits = digits(text);
        boolean isAreaAlone = digits.startsWith("0") && digits.length() < FEWEST_WITH_COUNTRY;
        return digits.length() >= 3
                && digits.length() <= 16
                && !isAreaAlone
                && text.chars().noneMatch(Character::isLetter);
    }
}
