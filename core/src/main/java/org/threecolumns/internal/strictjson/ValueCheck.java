package org.threecolumns.internal.strictjson;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.model.FuzzyDate;
import org.threecolumns.model.ReaderGroup;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.problem.ProblemCode;

/** Whether one value has the form that its member needs. */
final class ValueCheck {
    private static final int LONGEST_ID = 40;
    private static final int LONGEST_EXTENSION_NAME = 120;
    private static final Set<String> GROUPS =
            Arrays.stream(ReaderGroup.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    private static final Pattern OPEN_CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");
    /** Wide on purpose: whether a tag is well-formed is a matter of form, which never keeps a draft from being opened. */
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9_-]{1,35}");

    private static final Pattern DATE = Pattern.compile("(19|2[01])\\d\\d-\\d\\d-\\d\\d");
    private static final Pattern PERIOD =
            Pattern.compile("P(?=[-\\d])(-?\\d{1,4}Y)?(-?\\d{1,4}M)?(-?\\d{1,4}W)?(-?\\d{1,5}D)?");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,10}");
    private static final Pattern EXTENSION = Pattern.compile("[a-z][a-z0-9-]*+(\\.[a-z0-9][a-z0-9-]*+)++");

    private ValueCheck() {}

    /** {@return what is wrong with the value, or null if nothing is} */
    @Nullable
    static ProblemCode problem(Node node, MemberShape member, int numberLimit) {
        return switch (member.kind()) {
            case FLAG -> node instanceof FlagNode ? null : ProblemCode.TRUE_OR_FALSE_EXPECTED;
            case NUMBER -> number(node, numberLimit);
            case WHOLE_NUMBER -> isWholeNumber(node) ? null : ProblemCode.WHOLE_NUMBER_EXPECTED;
            default -> node instanceof TextNode text && hasForm(text.text(), member) ? null : expected(member.kind());
        };
    }

    static boolean isExtensionName(String name) {
        return name.length() <= LONGEST_EXTENSION_NAME
                && EXTENSION.matcher(name).matches();
    }

    @Nullable
    private static ProblemCode number(Node node, int limit) {
        if (!(node instanceof NumberNode number)) {
            return ProblemCode.NUMBER_EXPECTED;
        }
        return CanonicalNumber.parse(number.written(), limit) == null ? ProblemCode.NUMBER_TOO_LONG : null;
    }

    private static boolean isWholeNumber(Node node) {
        if (!(node instanceof NumberNode number)
                || !WHOLE_NUMBER.matcher(number.written()).matches()) {
            return false;
        }
        long value = Long.parseLong(number.written());
        return value == (int) value;
    }

    private static boolean hasForm(String text, MemberShape member) {
        return switch (member.kind()) {
            case ID -> isId(text) && !GROUPS.contains(text);
            case REFERENCE ->
                isId(text) && (member.targets().contains(ReferenceTarget.READER) || !GROUPS.contains(text));
            case CODE -> member.codes().contains(text);
            case OPEN_CODE -> OPEN_CODE.matcher(text).matches();
            case LANGUAGE -> LANGUAGE.matcher(text).matches();
            case DATE -> isDate(text);
            case FUZZY_DATE -> isFuzzyDate(text);
            case PERIOD -> PERIOD.matcher(text).matches();
            default -> true;
        };
    }

    private static ProblemCode expected(MemberKind kind) {
        return switch (kind) {
            case ID -> ProblemCode.ID_EXPECTED;
            case REFERENCE -> ProblemCode.REFERENCE_EXPECTED;
            case CODE -> ProblemCode.CODE_EXPECTED;
            case OPEN_CODE -> ProblemCode.OPEN_CODE_EXPECTED;
            case LANGUAGE -> ProblemCode.LANGUAGE_TAG_EXPECTED;
            case DATE -> ProblemCode.DATE_EXPECTED;
            case FUZZY_DATE -> ProblemCode.FUZZY_DATE_EXPECTED;
            case PERIOD -> ProblemCode.PERIOD_EXPECTED;
            default -> ProblemCode.TEXT_EXPECTED;
        };
    }

    private static boolean isId(String text) {
        if (text.isEmpty() || text.length() > LONGEST_ID || !isLetter(text.charAt(0))) {
            return false;
        }
        for (int index = 1; index < text.length(); index++) {
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

    private static boolean isDate(String text) {
        if (!DATE.matcher(text).matches()) {
            return false;
        }
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static boolean isFuzzyDate(String text) {
        try {
            FuzzyDate.parse(text);
            return true;
        } catch (IllegalArgumentException otherForm) {
            return false;
        }
    }
}
