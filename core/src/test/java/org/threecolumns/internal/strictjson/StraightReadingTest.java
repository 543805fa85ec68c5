package org.threecolumns.internal.strictjson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threecolumns.fuzz.Findings;
import org.threecolumns.generated.GeneratedRecords;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.problem.ProblemCode;
import org.threecolumns.problem.ReadLimit;
import org.threecolumns.problem.ReadLimits;
import org.threecolumns.problem.RecordReadException;

/** Reading straight beside reading the long way: what one takes, the other reads, and alike. */
class StraightReadingTest {
    private static final ReadLimits LIMITS = ReadLimits.standard();
    private static final DocumentKind<CaseRecord> KIND = new DocumentKind<>(
            CaseRecord.class, CaseRecord.FORMAT_VERSION, Map.of("sharedRecord", ProblemCode.SHARED_COPY));
    private static final int GENERATED = 60;

    /** More tokens than the little record has, and longer than anything in it. */
    private static final int MOST = 200;

    /** A little of everything that JSON has. */
    private static final String RECORD = """
            {"formatVersion": "0.1",
             "lang": "en-GB", "case": {"id": "k1"},
             "people": [{"id": "p1"}, {"id": "p2"}],
             "children": [],
             "map": {"id": "m1", "version": 3, "mappedOn": "2025-03-14",
              "nextSteps": [{"id": "s1", "audience": ["p1", "TEAM"], "exploratory": true, "what": "a\\n\\"b\\" \\\\ \\/ \u00e9\u2019e\u0301"}],
              "scales": [{"id": "sc1", "min": 0, "max": 10.50, "ratings": [{"id": "r1", "value": -0.5e0}, {"id": "r2", "value": 7.25}]}]}
            }
            """;

    /** Records of our own, samples, and every document about which the two ways once differed. */
    static Stream<Arguments> documents() throws IOException {
        return Stream.concat(StraightReadingFuzz.corpus(), Findings.asArguments(samples()));
    }

    private static Stream<byte[]> samples() throws IOException {
        List<byte[]> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("records")))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                documents.add(Files.readAllBytes(file));
            }
        }
        return documents.stream();
    }

    /** The little record and generated ones. */
    static Stream<byte[]> ownDocuments() {
        Stream<byte[]> generated = Stream.iterate(0L, seed -> seed < GENERATED, seed -> seed + 1)
                .map(seed -> StrictJson.write(GeneratedRecords.from(seed), KIND));
        return Stream.concat(Stream.of(RECORD.getBytes(StandardCharsets.UTF_8)), generated);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("documents")
    void agreesAboutWholeDocuments(byte[] document) {
        assertAgrees(document);
    }

    @Test
    void takesAnOrdinaryRecord() {
        byte[] document = RECORD.replace("e0}", "}").getBytes(StandardCharsets.UTF_8);
        assertThat(StraightReading.of(document, LIMITS, KIND)).isNotNull();
        assertThat(StraightReading.of(marked(document), LIMITS, KIND)).isNotNull();
    }

    @Test
    void takesNoRecordWithoutItsVersion() {
        byte[] document = "{\"case\": {\"id\": \"k1\"}}".getBytes(StandardCharsets.UTF_8);
        assertThat(StraightReading.of(document, LIMITS, KIND)).isNull();
    }

    @Test
    void takesMembersInAnyOrder() {
        assertTakes("{\"case\": {\"id\": \"k1\"}, \"formatVersion\": \"0.1\"}");
    }

    @Test
    void takesTextsWithLettersOfOtherScriptsAndTheUsualEscapes() {
        String text = "\\\"a\\\"\\n\\t\\\\ \\/ e\u0301 \u2019 \ud83d\ude00";
        byte[] document = record("\"people\": [{\"id\": \"p1\", \"name\": \"" + text + "\"}]");
        Object taken = Objects.requireNonNull(StraightReading.of(document, LIMITS, KIND));
        assertThat(taken.equals(theLongWay(document, LIMITS))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"people\": [{\"id\": \"p1\"},]",
                "\"people\": [,{\"id\": \"p1\"}]",
                "\"people\": [{\"id\": \"p1\"} {\"id\": \"p2\"}]",
                "\"people\": [{\"id\": \"p1\",}]",
                "\"people\": [{\"id\": \"p1\"}], \"people\": []",
                "\"people\": [], \"people\": []",
                "\"people\": null",
                "\"people\": {}",
                "\"people\": [{}]",
                "\"nobody\": 1",
                "\"map\": {\"id\": \"m1\", \"version\": 01}",
                "\"map\": {\"id\": \"m1\", \"version\": -}",
                "\"map\": {\"id\": \"m1\", \"version\": +1}",
                "\"map\": {\"id\": \"m1\", \"version\": 1.}",
                "\"map\": {\"id\": \"m1\", \"version\": 1x}",
                "\"map\": {\"id\": \"m1\", \"version\": \"1\"}",
                "\"lang\": \"en-GB",
                "\"lang\": 'en-GB'",
                "\"people\": [{\"id\": \"p1\", \"name\": \"a\nb\"}]",
                "\"people\": [{\"id\": \"p1\", \"name\": \"a\u007fb\"}]",
                "\"people\": [{\"id\": \"p1\", \"name\": \"a\\u202eb\"}]",
                "\"people\": [{\"id\": \"p1\", \"name\": \"a\\xb\"}]",
                "// \"lang\": \"en-GB\""
            })
    void takesNothingThatIsWrong(String members) {
        byte[] document = record(members);
        assertThat(StraightReading.of(document, LIMITS, KIND)).isNull();
        assertThat(theLongWay(document, LIMITS)).isNull();
    }

    @Test
    void takesNoPieceOfADocumentAndNotTwo() {
        for (String document : List.of("", "[]", "7", "{", "{\"formatVersion\": \"0.1\", \"case\": {\"id\": \"k1\"}")) {
            assertThat(StraightReading.of(document.getBytes(StandardCharsets.UTF_8), LIMITS, KIND))
                    .isNull();
        }
        byte[] two = (RECORD + RECORD).getBytes(StandardCharsets.UTF_8);
        assertThat(StraightReading.of(two, LIMITS, KIND)).isNull();
    }

    @Test
    void takesNoOtherVersion() {
        byte[] other = RECORD.replace("\"0.1\"", "\"0.2\"").getBytes(StandardCharsets.UTF_8);
        assertThat(StraightReading.of(other, LIMITS, KIND)).isNull();
    }

    /** Each byte of a record left out, doubled, and put in the place of others that mean something. */
    @Test
    void agreesAboutDocumentsWithOneByteChanged() {
        byte[] document = RECORD.replace("e0}", "}").getBytes(StandardCharsets.UTF_8);
        assertThat(StraightReading.of(document, LIMITS, KIND)).isNotNull();
        byte[] others = "\"\\,:{}[]0-.e \n\ttxA\0\u001f\u007f".getBytes(StandardCharsets.UTF_8);
        for (int place = 0; place < document.length; place++) {
            assertAgrees(spliced(document, place, place + 1), LIMITS);
            assertAgrees(spliced(document, place, place, document[place]), LIMITS);
            assertAgrees(Arrays.copyOf(document, place), LIMITS);
            for (byte other : others) {
                assertAgrees(spliced(document, place, place + 1, other), LIMITS);
            }
            for (int other = 0x80; other <= 0xFF; other += 5) {
                assertAgrees(spliced(document, place, place + 1, (byte) other), LIMITS);
            }
        }
    }

    /** Whatever the limit, from where everything is refused to where it is kept. */
    @Test
    void agreesAboutLimits() {
        byte[] document = RECORD.replace("e0}", "}").getBytes(StandardCharsets.UTF_8);
        for (ReadLimit limit : List.of(
                ReadLimit.TOKENS,
                ReadLimit.DEPTH,
                ReadLimit.NAME_CHARACTERS,
                ReadLimit.TEXT_CHARACTERS,
                ReadLimit.NUMBER_CHARACTERS,
                ReadLimit.LIST_ITEMS)) {
            boolean taken = false;
            for (int value = 1; !taken && value <= MOST; value++) {
                ReadLimits limits = LIMITS.with(limit, value);
                assertAgrees(document, limits);
                boolean isRead = theLongWay(document, limits) != null;
                taken = StraightReading.of(document, limits, KIND) != null;
                assertThat(taken).as(limits.toString()).isEqualTo(isRead);
            }
            assertThat(taken).as(limit.name()).isTrue();
        }
    }

    private static void assertTakes(String document) {
        assertThat(StraightReading.of(document.getBytes(StandardCharsets.UTF_8), LIMITS, KIND))
                .isNotNull();
    }

    static void assertAgrees(byte[] document) {
        assertAgrees(document, LIMITS);
    }

    private static void assertAgrees(byte[] document, ReadLimits limits) {
        Object taken = StraightReading.of(document, limits, KIND);
        if (taken != null) {
            assertThat(taken.equals(theLongWay(document, limits)))
                    .as("taken straight and read the long way alike")
                    .isTrue();
        }
    }

    @Nullable
    private static Object theLongWay(byte[] document, ReadLimits limits) {
        try {
            return StrictJson.readTheLongWay(document, limits, KIND);
        } catch (RecordReadException refused) {
            return null;
        }
    }

    private static byte[] record(String members) {
        return ("{\"formatVersion\": \"0.1\", \"case\": {\"id\": \"k1\"}, " + members + "}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] marked(byte[] document) {
        return spliced(document, 0, 0, (byte) 0xEF, (byte) 0xBB, (byte) 0xBF);
    }

    private static byte[] spliced(byte[] document, int from, int to, byte... instead) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(document, 0, from);
        out.writeBytes(instead);
        out.write(document, to, document.length - to);
        return out.toByteArray();
    }
}
