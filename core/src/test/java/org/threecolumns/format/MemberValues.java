package org.threecolumns.format;

import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.threecolumns.generated.TinyPictures;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.ReferenceTarget;

/** JSON values for one member: such as fit its kind and such as do not. */
final class MemberValues {
    private static final String TOO_LONG_ID = "a".repeat(41);

    private static final String PNG = base64(TinyPictures.png(1, 1, new byte[12]));

    private MemberValues() {}

    static List<String> fitting(ObjectShape shape, MemberShape member) {
        return switch (member.kind()) {
            case ID -> texts("x1", "A_-9", "a".repeat(40));
            case TEXT -> texts("Nana stays on Fridays.", " x ", "ŵ");
            case TECHNICAL ->
                shape.type() == CaseRecord.class ? texts(CaseRecord.FORMAT_VERSION) : texts("A-17/b", "7");
            case LANGUAGE -> texts("cy-GB", "en", "sgn-GB-x-a1");
            case REFERENCE -> isReader(member) ? texts("p1", "TEAM", "COURT") : texts("p1", "team");
            case CODE -> member.codes().stream().map(MemberValues::quoted).toList();
            case OPEN_CODE ->
                Stream.concat(member.codes().stream(), Stream.of("LOCAL_CODE_7"))
                        .map(MemberValues::quoted)
                        .toList();
            case DATE -> texts("2025-03-14", "2024-02-29", "2000-02-29", "1900-01-01", "2199-12-31");
            case FUZZY_DATE ->
                texts("2025", "~2025-03", "2024-02-29", "~2025-SPRING", "2025-WINTER", "BEFORE-BIRTH", "~BEFORE-BIRTH");
            case PERIOD -> texts("P3M", "P1Y2M3W4D", "P-1D");
            case NUMBER -> List.of("1", "2.5");
            case WHOLE_NUMBER -> List.of("1", "2");
            case FLAG -> List.of("true", "false");
            case BYTES -> pictures();
            case OBJECT -> List.of("{}");
            case EXTENSIONS -> List.of("{\"org.example.badge\": [1, {\"a\": null}]}", "{}");
        };
    }

    static List<String> unfitting(MemberShape member) {
        return switch (member.kind()) {
            case ID -> with(texts("", "1a", "TEAM", "NETWORK", TOO_LONG_ID, "a b", "ä"), "7", "{}");
            case TEXT, TECHNICAL -> List.of("7", "true", "{}");
            case LANGUAGE -> with(texts("", "en GB", "a".repeat(36)), "7");
            case REFERENCE ->
                with(isReader(member) ? texts("", "1a", TOO_LONG_ID) : texts("", "1a", "TEAM", TOO_LONG_ID), "7");
            case CODE -> with(texts("", "NO_SUCH_CODE", "yes"), "7", "true");
            case OPEN_CODE -> with(texts("", "small", "9A", "A B", "A".repeat(61)), "7");
            case DATE ->
                with(
                        texts(
                                "2025-02-30",
                                "2025-02-29",
                                "2100-02-29",
                                "1900-02-29",
                                "2025-04-31",
                                "2025-13-01",
                                "2025-3-1",
                                "1899-12-31",
                                "2200-01-01",
                                "14.03.2025",
                                "2025-03-14T10:00:00Z",
                                ""),
                        "2025");
            case FUZZY_DATE ->
                with(texts("", "~", "2025-13", "2025-FALL", "2025-02-30", "1899", "2025-3", "~~2025", "2025~"), "2025");
            case PERIOD -> with(texts("", "P", "P-", "3 months", "PT5M", "P12345Y"), "3");
            case NUMBER -> with(texts("7", ""), "true", "{}");
            case WHOLE_NUMBER -> with(texts("1"), "1.5", "2147483648", "-2147483649", "true");
            case FLAG -> with(texts("true", "yes"), "1", "0");
            case BYTES ->
                with(
                        texts(
                                "",
                                "iVBORw0KGgo=",
                                PNG + "=",
                                PNG + "A",
                                PNG + "YQ=A",
                                PNG + "YR==",
                                PNG + "YWJ=",
                                PNG + "Y Q=",
                                PNG + "YQ==YQ==",
                                PNG + "Y-Q_",
                                PNG + "====",
                                "R0lGODlh" + "AAAA".repeat(10)),
                        "7");
            case OBJECT -> with(texts("x"), "7", "[]", "true");
            case EXTENSIONS ->
                with(
                        texts("x"),
                        "{\"plain\": 1}",
                        "{\"Org.example\": 1}",
                        "{\"org.\": 1}",
                        "{\"a." + "b".repeat(119) + "\": 1}",
                        "[]");
        };
    }

    /** With and without padding. */
    private static List<String> pictures() {
        return Stream.of(
                        TinyPictures.png(1, 1, new byte[9]),
                        TinyPictures.png(1, 1, new byte[10]),
                        TinyPictures.png(1, 1, new byte[11]),
                        TinyPictures.jpeg(1, 1, 0))
                .map(MemberValues::base64)
                .map(MemberValues::quoted)
                .toList();
    }

    private static String base64(byte[] file) {
        return Base64.getEncoder().encodeToString(file);
    }

    private static boolean isReader(MemberShape member) {
        return member.targets().contains(ReferenceTarget.READER);
    }

    private static List<String> texts(String... values) {
        return Stream.of(values).map(MemberValues::quoted).toList();
    }

    private static List<String> with(List<String> values, String... more) {
        return Stream.concat(values.stream(), Stream.of(more)).toList();
    }

    private static String quoted(String value) {
        return '"' + value + '"';
    }
}
