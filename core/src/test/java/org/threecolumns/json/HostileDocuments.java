package org.threecolumns.json;

import static org.threecolumns.json.Hostile.CANARY;
import static org.threecolumns.json.Hostile.document;
import static org.threecolumns.json.Hostile.in;
import static org.threecolumns.json.Hostile.inCase;
import static org.threecolumns.json.Hostile.inChild;
import static org.threecolumns.json.Hostile.inMap;
import static org.threecolumns.json.Hostile.inPerson;
import static org.threecolumns.json.Hostile.inScale;
import static org.threecolumns.json.Hostile.plain;
import static org.threecolumns.json.Hostile.whole;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threecolumns.problem.ProblemCode;

/** Documents that must be refused, by what is wrong with them. */
final class HostileDocuments {
    private HostileDocuments() {}

    static Stream<Hostile> all() {
        return Stream.of(
                        encodings(),
                        syntax(),
                        roots(),
                        sizes(),
                        duplicates(),
                        unknownMembers(),
                        types(),
                        numbers(),
                        codes(),
                        dates(),
                        ids(),
                        characters(),
                        extensions(),
                        versions())
                .flatMap(List::stream);
    }

    private static List<Hostile> encodings() {
        List<Hostile> all = new ArrayList<>();
        for (String name : List.of("UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE")) {
            Charset charset = Charset.forName(name);
            all.add(in(charset, name, plain(), ProblemCode.OTHER_ENCODING));
            all.add(in(charset, name + " with mark", "\ufeff" + plain(), ProblemCode.OTHER_ENCODING));
        }
        all.add(raw("Latin-1", 0xE9, 0x20));
        all.add(raw("overlong slash", 0xC0, 0xAF));
        all.add(raw("overlong zero", 0xE0, 0x80, 0x80));
        all.add(raw("above the last code point", 0xF4, 0x90, 0x80, 0x80));
        all.add(raw("surrogates as CESU-8", 0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80));
        all.add(raw("lonely continuation", 0x80));
        all.add(raw("cut character", 0xE2, 0x82));
        all.add(raw("byte that UTF-8 never uses", 0xFF));
        all.add(whole("two marks", "\ufeff\ufeff" + plain(), ProblemCode.NOT_JSON, "", 1));
        all.add(whole("mark before the second line", "{\n\ufeff\"case\":{}}", ProblemCode.NOT_JSON, "", 2));
        all.add(whole("UTF-7", "+AHs-" + plain(), ProblemCode.NOT_JSON, "", 1));
        return all;
    }

    /** Bytes within the name of the person. */
    private static Hostile raw(String name, int... bytes) {
        byte[] text = document("", "\"name\": \"" + CANARY + "#".repeat(bytes.length) + "\"", "", "", "")
                .getBytes(StandardCharsets.UTF_8);
        int at = new String(text, StandardCharsets.UTF_8).indexOf('#');
        IntStream.range(0, bytes.length).forEach(index -> text[at + index] = (byte) bytes[index]);
        return whole(name, text, ProblemCode.NOT_UTF8, "", Hostile.PERSON_LINE);
    }

    private static List<Hostile> syntax() {
        List<Hostile> all = new ArrayList<>();
        for (String broken : List.of(
                "\"name\": " + CANARY,
                "\"name\": '" + CANARY + "'",
                CANARY + ": \"x\"",
                "\"name\" \"" + CANARY + "\"",
                "\"name\": \"x\" // " + CANARY,
                "\"name\": /* " + CANARY + " */ \"x\"",
                "\"name\": \"x\",",
                "\"name\": True",
                "\"name\": nul",
                "\"name\": NaN",
                "\"name\": -Infinity",
                "\"name\": 01",
                "\"name\": +1",
                "\"name\": .5",
                "\"name\": 1.",
                "\"name\": 1e",
                "\"name\": 0x1F",
                "\"name\": \"x\"]")) {
            all.add(inPerson(broken, ProblemCode.NOT_JSON, ""));
        }
        for (String broken : List.of("\\q", "\\u12g4", "\t", "\u0000", "\n")) {
            all.add(inPerson("\"name\": \"" + CANARY + broken + "\"", ProblemCode.NOT_JSON, "/name"));
        }
        all.add(whole("cut in a text", "{\"case\": {\"id\": \"" + CANARY, ProblemCode.CUT_OFF, "/case/id", 1));
        all.add(whole("cut after a comma", "{\n\"case\": {},", ProblemCode.CUT_OFF, "", 2));
        all.add(whole("cut in a word", "{\"case\": tru", ProblemCode.CUT_OFF, "", 1));
        all.add(whole("second document", plain() + plain(), ProblemCode.TRAILING_CONTENT, "", 11));
        all.add(whole("words behind", plain() + CANARY, ProblemCode.TRAILING_CONTENT, "", 11));
        all.add(whole("bracket behind", plain() + "}", ProblemCode.TRAILING_CONTENT, "", 11));
        return all;
    }

    private static List<Hostile> roots() {
        return List.of(
                whole("nothing", "", ProblemCode.DOCUMENT_EMPTY, "", 1),
                whole("white space", " \n\t\r\n", ProblemCode.DOCUMENT_EMPTY, "", 1),
                whole("only a mark", "\ufeff", ProblemCode.DOCUMENT_EMPTY, "", 1),
                whole("null", "null", ProblemCode.OBJECT_EXPECTED, "", 1),
                whole("list", "[" + plain() + "]", ProblemCode.OBJECT_EXPECTED, "", 1),
                whole("text", "\"" + CANARY + "\"", ProblemCode.OBJECT_EXPECTED, "", 1),
                whole("number", "\n7", ProblemCode.OBJECT_EXPECTED, "", 2),
                whole("empty object", "{}", ProblemCode.MISSING_MEMBER, "", 1),
                whole("type id list", "[\"org.threecolumns." + CANARY + "\", {}]", ProblemCode.OBJECT_EXPECTED, "", 1),
                whole("zip file", "PK\u0003\u0004" + CANARY, ProblemCode.NOT_JSON, "", 1),
                whole("XML", "<" + CANARY + "/>", ProblemCode.NOT_JSON, "", 1));
    }

    private static List<Hostile> sizes() {
        return List.of(
                whole("33 deep", nested(33, "{\"a\":", "}"), ProblemCode.TOO_DEEP, "", 1),
                whole("2 000 deep", nested(2_000, "{\"a\":", "}"), ProblemCode.TOO_DEEP, "", 1),
                whole("100 000 open brackets", "[".repeat(100_000), ProblemCode.TOO_DEEP, "", 1),
                inCase("\"extensions\": {\"a.b\": " + nested(30, "[", "]") + "}", ProblemCode.TOO_DEEP, "/extensions"),
                inPerson("\"name\": \"" + CANARY.repeat(2_000) + "\"", ProblemCode.TEXT_TOO_LONG, "/name"),
                inPerson("\"" + CANARY.repeat(20) + "\": 1", ProblemCode.NAME_TOO_LONG, ""),
                inScale("\"min\": " + "7".repeat(33), ProblemCode.NUMBER_TOO_LONG, "/min"),
                inScale("\"min\": " + "7".repeat(100_000), ProblemCode.NUMBER_TOO_LONG, "/min"),
                inPerson("\"knownAs\": [" + "\"a\",".repeat(1_000) + "\"a\"]", ProblemCode.LIST_TOO_LONG, "/knownAs"),
                whole(
                        "200 001 tokens",
                        "{\"case\":{" + "\"a\":1,".repeat(100_000) + "\"b\":1}}",
                        ProblemCode.DUPLICATE_MEMBER,
                        "/case",
                        1),
                whole(
                        "many items",
                        "{\"people\":[" + "[],".repeat(100_000) + "[]]}",
                        ProblemCode.LIST_TOO_LONG,
                        "/people",
                        1),
                whole("8 MiB and a byte", " ".repeat((8 << 20) + 1), ProblemCode.DOCUMENT_TOO_LARGE, "", 1),
                whole("colliding names", collidingNames(), ProblemCode.UNKNOWN_MEMBER, "", 1));
    }

    private static String nested(int depth, String open, String close) {
        return open.repeat(depth) + "1" + close.repeat(depth);
    }

    /** Names of the same hash code: every pair of letters is Aa or BB. */
    private static String collidingNames() {
        String members = IntStream.range(0, 1 << 12)
                .mapToObj(number -> IntStream.range(0, 12)
                        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                        .reduce("", String::concat))
                .map(name -> "\"" + name + "\":1")
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();
        return "{" + members + "}";
    }

    private static List<Hostile> duplicates() {
        return List.of(
                inPerson("\"addresses\": [], \"addresses\": []", ProblemCode.DUPLICATE_MEMBER, "/addresses"),
                inPerson("\"name\": \"a\", \"n\\u0061me\": \"" + CANARY + "\"", ProblemCode.DUPLICATE_MEMBER, "/name"),
                inPerson("\"id\": \"p2\"", ProblemCode.DUPLICATE_MEMBER, "/id"),
                inCase(
                        "\"extensions\": {\"a.b\": {\"" + CANARY + "\": 1, \"" + CANARY + "\": 2}}",
                        ProblemCode.DUPLICATE_MEMBER,
                        "/extensions"),
                inCase(
                        "\"extensions\": {\"a.b\": {\"\u00e9\": 1, \"e\u0301\": 2}}",
                        ProblemCode.DUPLICATE_MEMBER,
                        "/extensions"));
    }

    private static List<Hostile> unknownMembers() {
        List<Hostile> all = new ArrayList<>();
        for (String name :
                List.of(CANARY, "nmae", "Name", "ID", "", "@class", "__proto__", "class", "name ", "n\\u00e4me")) {
            all.add(inPerson("\"" + name + "\": \"" + CANARY + "\"", ProblemCode.UNKNOWN_MEMBER, ""));
        }
        all.add(inMap(
                "\"" + CANARY + "\": {\"deeper\": [1, {\"" + CANARY + "\": null}]}", ProblemCode.UNKNOWN_MEMBER, ""));
        all.add(inCase(
                "\"retention\": {\"retentionClass\": \"" + CANARY + "\"}", ProblemCode.UNKNOWN_MEMBER, "/retention"));
        all.add(whole("unknown at the root", "{\"" + CANARY + "\": 1}", ProblemCode.MISSING_MEMBER, "", 1));
        return all;
    }

    private static List<Hostile> types() {
        String text = "\"" + CANARY + "\"";
        return List.of(
                inPerson("\"name\": 7", ProblemCode.TEXT_EXPECTED, "/name"),
                inPerson("\"name\": true", ProblemCode.TEXT_EXPECTED, "/name"),
                inPerson("\"name\": [" + text + "]", ProblemCode.TEXT_EXPECTED, "/name"),
                inPerson("\"name\": {\"" + CANARY + "\": 1}", ProblemCode.TEXT_EXPECTED, "/name"),
                inPerson("\"name\": null", ProblemCode.NULL_VALUE, "/name"),
                inPerson("\"knownAs\": " + text, ProblemCode.LIST_EXPECTED, "/knownAs"),
                inPerson("\"knownAs\": {}", ProblemCode.LIST_EXPECTED, "/knownAs"),
                inPerson("\"knownAs\": null", ProblemCode.NULL_VALUE, "/knownAs"),
                inPerson("\"knownAs\": [\"a\", null]", ProblemCode.NULL_VALUE, "/knownAs/1"),
                inPerson("\"knownAs\": [[" + text + "]]", ProblemCode.TEXT_EXPECTED, "/knownAs/0"),
                inPerson("\"addresses\": [" + text + "]", ProblemCode.OBJECT_EXPECTED, "/addresses/0"),
                inPerson("\"addresses\": [null]", ProblemCode.NULL_VALUE, "/addresses/0"),
                inPerson("\"addresses\": [{}]", ProblemCode.MISSING_MEMBER, "/addresses/0"),
                inPerson("\"protected\": " + text, ProblemCode.TRUE_OR_FALSE_EXPECTED, "/protected"),
                inPerson("\"protected\": \"false\"", ProblemCode.TRUE_OR_FALSE_EXPECTED, "/protected"),
                inPerson("\"protected\": 0", ProblemCode.TRUE_OR_FALSE_EXPECTED, "/protected"),
                inPerson("\"protected\": null", ProblemCode.NULL_VALUE, "/protected"),
                inCase("\"retention\": []", ProblemCode.OBJECT_EXPECTED, "/retention"),
                inCase("\"retention\": \"\"", ProblemCode.OBJECT_EXPECTED, "/retention"),
                whole("missing id", "{\"formatVersion\":\"0.1\",\"case\":{}}", ProblemCode.MISSING_MEMBER, "/case", 1));
    }

    private static List<Hostile> numbers() {
        return List.of(
                inScale("\"min\": \"7\"", ProblemCode.NUMBER_EXPECTED, "/min"),
                inScale("\"min\": \"NaN\"", ProblemCode.NUMBER_EXPECTED, "/min"),
                inScale("\"min\": \"" + CANARY + "\"", ProblemCode.NUMBER_EXPECTED, "/min"),
                inScale("\"min\": 1e1000000000", ProblemCode.NUMBER_TOO_LONG, "/min"),
                inScale("\"min\": 1e-1000000000", ProblemCode.NUMBER_TOO_LONG, "/min"),
                inScale("\"min\": 1e99999999999999", ProblemCode.NUMBER_TOO_LONG, "/min"),
                inScale("\"min\": 1e32", ProblemCode.NUMBER_TOO_LONG, "/min"),
                inScale("\"version\": 7.9", ProblemCode.WHOLE_NUMBER_EXPECTED, "/version"),
                inScale("\"version\": 7.0", ProblemCode.WHOLE_NUMBER_EXPECTED, "/version"),
                inScale("\"version\": 1e2", ProblemCode.WHOLE_NUMBER_EXPECTED, "/version"),
                inScale("\"version\": 2147483648", ProblemCode.WHOLE_NUMBER_EXPECTED, "/version"),
                inScale("\"version\": \"1\"", ProblemCode.WHOLE_NUMBER_EXPECTED, "/version"),
                inScale("\"version\": true", ProblemCode.WHOLE_NUMBER_EXPECTED, "/version"));
    }

    private static List<Hostile> codes() {
        List<Hostile> all = new ArrayList<>();
        for (String value : List.of(
                "\"" + CANARY + "\"", "\"numbers\"", "\"NUMBERS \"", "\"\"", "2", "\"2\"", "true", "[\"NUMBERS\"]")) {
            all.add(inScale("\"presentation\": " + value, ProblemCode.CODE_EXPECTED, "/presentation"));
        }
        for (String value : List.of(
                "\"goals met\"",
                "\"" + CANARY + "\"",
                "\"\"",
                "\"_X\"",
                "\"" + "X".repeat(61) + "\"",
                "1",
                "\"GOALS_MET\\n\"")) {
            all.add(inCase("\"closureReason\": " + value, ProblemCode.OPEN_CODE_EXPECTED, "/closureReason"));
        }
        all.add(inScale("\"presentation\": null", ProblemCode.NULL_VALUE, "/presentation"));
        return all;
    }

    private static List<Hostile> dates() {
        List<Hostile> all = new ArrayList<>();
        for (String value : List.of(
                "\"" + CANARY + "\"",
                "\"2020-02-30\"",
                "\"2021-02-29\"",
                "\"2020-13-01\"",
                "\"2020-2-3\"",
                "\"20200203\"",
                "\"03/02/2020\"",
                "\" 2020-02-03 \"",
                "\"+12020-02-03\"",
                "\"-0001-01-01\"",
                "\"1899-12-31\"",
                "\"2200-01-01\"",
                "\"2020-02-03T23:30:00Z\"",
                "\"2020-02\"",
                "[2020, 2, 3]",
                "18000",
                "\"\"",
                "\"\u0662\u0660\u0662\u0660-02-03\"")) {
            all.add(inCase("\"opened\": " + value, ProblemCode.DATE_EXPECTED, "/opened"));
        }
        for (String value : List.of(
                "\"" + CANARY + "\"",
                "\"2025-spring\"",
                "\"2025-FALL\"",
                "\"~~2025\"",
                "\"2025~\"",
                "\"~ 2025\"",
                "\"2025-13\"",
                "\"2025-02-30\"",
                "\"1899\"",
                "\"2200\"",
                "\"25\"",
                "\"before-birth\"",
                "2025",
                "\"\"")) {
            all.add(inChild("\"born\": " + value, ProblemCode.FUZZY_DATE_EXPECTED, "/born"));
        }
        for (String value : List.of(
                "\"" + CANARY + "\"",
                "\"P\"",
                "\"p3m\"",
                "\"3M\"",
                "\"P3\"",
                "\"P3M \"",
                "\"PT1H\"",
                "\"P1D1M\"",
                "\"P1.5M\"",
                "\"P12345Y\"",
                "3",
                "\"P+3M\"")) {
            all.add(inMap(
                    "\"safetyGoals\": [{\"id\": \"sg1\", \"duration\": " + value + "}]",
                    ProblemCode.PERIOD_EXPECTED,
                    "/safetyGoals/0/duration"));
        }
        return all;
    }

    private static List<Hostile> ids() {
        List<Hostile> all = new ArrayList<>();
        for (String value : List.of(
                "\"" + CANARY + " " + CANARY + "\"",
                "\"1p\"",
                "\"\"",
                "\"-p\"",
                "\"p.1\"",
                "\"p\\u00e9\"",
                "\"" + "p".repeat(41) + "\"",
                "\"TEAM\"",
                "\"NETWORK\"",
                "7",
                "\"p1\\n\"")) {
            all.add(inPerson("\"addresses\": [{\"id\": " + value + "}]", ProblemCode.ID_EXPECTED, "/addresses/0/id"));
        }
        for (String value : List.of("\"" + CANARY + " \"", "\"TEAM\"", "\"/people/0\"", "7")) {
            all.add(inMap("\"children\": [\"c1\", " + value + "]", ProblemCode.REFERENCE_EXPECTED, "/children/1"));
        }
        all.add(inPerson("\"language\": \"" + CANARY + " x\"", ProblemCode.LANGUAGE_TAG_EXPECTED, "/language"));
        all.add(inPerson("\"language\": \"\"", ProblemCode.LANGUAGE_TAG_EXPECTED, "/language"));
        return all;
    }

    private static List<Hostile> characters() {
        List<Hostile> all = new ArrayList<>();
        for (String escape : List.of(
                "\\u0000",
                "\\u0007",
                "\\u001b",
                "\\u007f",
                "\\u0085",
                "\\u009f",
                "\\ud83d",
                "\\ude00",
                "\\ude00\\ud83d",
                "\\ufffe",
                "\\uffff",
                "\\ufdd0",
                "\\ud83f\\udffe",
                "\\udbff\\udfff",
                "\\ufeff",
                "\\udb40\\udc41",
                "\\udb40\\udc01",
                "\\u202a",
                "\\u202e",
                "\\u2066",
                "\\u2069",
                "\\u200e",
                "\\u200f",
                "\\u061c")) {
            all.add(inPerson("\"name\": \"" + CANARY + escape + "\"", ProblemCode.FORBIDDEN_CHARACTER, "/name"));
        }
        all.add(inPerson("\"name\": \"" + CANARY + "\u202e\"", ProblemCode.FORBIDDEN_CHARACTER, "/name"));
        all.add(inPerson("\"" + CANARY + "\\u202e\": 1", ProblemCode.FORBIDDEN_CHARACTER, ""));
        all.add(inPerson("\"knownAs\": [\"a\", \"\\u0000\"]", ProblemCode.FORBIDDEN_CHARACTER, "/knownAs/1"));
        all.add(inCase("\"extensions\": {\"a.b\": \"\\u202e\"}", ProblemCode.FORBIDDEN_CHARACTER, "/extensions"));
        return all;
    }

    private static List<Hostile> extensions() {
        List<Hostile> all = new ArrayList<>();
        for (String name :
                List.of(CANARY, "nodots", "Upper.case", "a..b", ".a", "a.", "a b.c", "a.".repeat(61) + "a")) {
            all.add(inCase(
                    "\"extensions\": {\"" + name + "\": 1}", ProblemCode.EXTENSION_NAME_EXPECTED, "/extensions"));
        }
        all.add(inCase("\"extensions\": [1]", ProblemCode.OBJECT_EXPECTED, "/extensions"));
        all.add(inCase("\"extensions\": null", ProblemCode.NULL_VALUE, "/extensions"));
        all.add(inCase(
                "\"extensions\": {\"a.b\": " + "7".repeat(33) + "}", ProblemCode.NUMBER_TOO_LONG, "/extensions"));
        return all;
    }

    private static List<Hostile> versions() {
        return List.of(
                whole("later version", plain().replace("0.1", "1.0"), ProblemCode.UNKNOWN_VERSION, "/formatVersion", 2),
                whole(
                        "version of words",
                        plain().replace("0.1", CANARY),
                        ProblemCode.UNKNOWN_VERSION,
                        "/formatVersion",
                        2),
                whole("empty version", plain().replace("0.1", ""), ProblemCode.UNKNOWN_VERSION, "/formatVersion", 2),
                whole(
                        "version as a number",
                        plain().replace("\"0.1\"", "0.1"),
                        ProblemCode.TEXT_EXPECTED,
                        "/formatVersion",
                        2),
                whole("no version", "{\"case\":{\"id\":\"k\"}}", ProblemCode.MISSING_MEMBER, "", 1),
                whole(
                        "shared copy",
                        "{\"formatVersion\":\"0.1\",\n\"sharedRecord\":{\"" + CANARY + "\":1}}",
                        ProblemCode.SHARED_COPY,
                        "",
                        2));
    }
}
