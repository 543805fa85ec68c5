package org.threecolumns.json;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.threecolumns.problem.ProblemCode;

/**
 * A document that must be refused, and how.
 *
 * @param name what is wrong with it
 * @param content the document, a character for each byte
 * @param code the code of the first problem
 * @param pointer the place of the first problem
 * @param line its line
 */
record Hostile(String name, String content, ProblemCode code, String pointer, int line) {
    /** A word that stands in hostile values and names and nowhere else. */
    static final String CANARY = "Zwyntkaborth";

    /** The line of a member of the case, a person, a child, a map and a scale in the documents made here. */
    static final int CASE_LINE = 3;

    static final int PERSON_LINE = 4;
    static final int CHILD_LINE = 5;
    static final int MAP_LINE = 7;
    static final int SCALE_LINE = 8;

    static Hostile whole(String name, String text, ProblemCode code, String pointer, int line) {
        return whole(name, text.getBytes(StandardCharsets.UTF_8), code, pointer, line);
    }

    static Hostile whole(String name, byte[] bytes, ProblemCode code, String pointer, int line) {
        return new Hostile(name, new String(bytes, StandardCharsets.ISO_8859_1), code, pointer, line);
    }

    byte[] bytes() {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }

    static Hostile in(Charset charset, String name, String text, ProblemCode code) {
        return whole(name, text.getBytes(charset), code, "", 1);
    }

    static Hostile inCase(String members, ProblemCode code, String pointer) {
        return whole("case: " + members, document(members, "", "", "", ""), code, "/case" + pointer, CASE_LINE);
    }

    static Hostile inPerson(String members, ProblemCode code, String pointer) {
        return whole("person: " + members, document("", members, "", "", ""), code, "/people/0" + pointer, PERSON_LINE);
    }

    static Hostile inChild(String members, ProblemCode code, String pointer) {
        return whole("child: " + members, document("", "", members, "", ""), code, "/children/0" + pointer, CHILD_LINE);
    }

    static Hostile inMap(String members, ProblemCode code, String pointer) {
        return whole("map: " + members, document("", "", "", members, ""), code, "/map" + pointer, MAP_LINE);
    }

    static Hostile inScale(String members, ProblemCode code, String pointer) {
        return whole(
                "scale: " + members, document("", "", "", "", members), code, "/map/scales/0" + pointer, SCALE_LINE);
    }

    /** A whole record with more members in one of its objects. */
    static String document(String inCase, String inPerson, String inChild, String inMap, String inScale) {
        return """
                {
                "formatVersion": "0.1",
                "case": {"id": "k1"%s},
                "people": [{"id": "p1"%s}],
                "children": [{"id": "c1"%s}],
                "map": {"id": "m1"
                %s,
                "scales": [{"id": "sc1"%s}]
                }
                }
                """.formatted(
                        more(inCase),
                        more(inPerson),
                        more(inChild),
                        inMap.isEmpty() ? ",\"version\": 1" : "," + inMap,
                        more(inScale))
                .replace("\n,\"version\": 1,", ",\n\"version\": 1,");
    }

    static String plain() {
        return document("", "", "", "", "");
    }

    private static String more(String members) {
        return members.isEmpty() ? "" : ", " + members;
    }

    @Override
    public String toString() {
        return name.length() > 90 ? name.substring(0, 90) : name;
    }
}
