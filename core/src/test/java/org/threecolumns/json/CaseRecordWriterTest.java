package org.threecolumns.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threecolumns.generated.GeneratedRecords;
import org.threecolumns.model.Case;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Extensions;
import org.threecolumns.model.Person;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.scale.Scale;

class CaseRecordWriterTest {
    private static final CaseRecordWriter WRITER = CaseRecordWriter.canonical();

    @Test
    void writesEveryMemberAndItemOnItsOwnLine() {
        CaseRecord record = CaseRecord.builder()
                .theCase(Case.builder().id("k1").build())
                .addPeople(Person.builder()
                        .id("p1")
                        .name("Siân \"Sh\"\\\n\t😀")
                        .addKnownAs("a", "b")
                        .build())
                .build();
        assertThat(new String(WRITER.toBytes(record), StandardCharsets.UTF_8)).isEqualTo("""
                        {
                          "formatVersion": "0.1",
                          "case": {
                            "id": "k1"
                          },
                          "people": [
                            {
                              "id": "p1",
                              "name": "Siân \\"Sh\\"\\\\\\n\\t😀",
                              "knownAs": [
                                "a",
                                "b"
                              ]
                            }
                          ]
                        }
                        """);
    }

    @Test
    void writesNumbersInTheirShortestForm() {
        assertThat(written("10.0")).contains("\"min\": 10\n");
        assertThat(written("1E+2")).contains("\"min\": 100\n");
        assertThat(written("0.500")).contains("\"min\": 0.5\n");
        assertThat(written("-0.0")).contains("\"min\": 0\n");
    }

    @Test
    void composesTexts() {
        assertThat(new String(WRITER.toBytes(named("Zoe\u0308")), StandardCharsets.UTF_8))
                .contains("Zo\u00eb\"");
    }

    @Test
    void refusesWhatNoReaderWouldAccept() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WRITER.toBytes(named(Hostile.CANARY + "\ud83d")))
                .withMessageStartingWith("/people/0/name: FORBIDDEN_CHARACTER")
                .withMessageContaining("U+D83D")
                .withMessageNotContaining(Hostile.CANARY)
                .withNoCause();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WRITER.toBytes(held(Case.builder().id("k").opened(LocalDate.of(2200, 1, 1)))))
                .withMessageStartingWith("/case/opened: DATE_EXPECTED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WRITER.toBytes(CaseRecord.builder()
                        .formatVersion(Hostile.CANARY)
                        .theCase(Case.builder().id("k").build())
                        .build()))
                .withMessageStartingWith("/formatVersion: UNKNOWN_VERSION")
                .withMessageNotContaining(Hostile.CANARY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written("1E+300"))
                .withMessageStartingWith("/map/scales/0/min: NUMBER_TOO_LONG");
    }

    @Test
    void refusesExtensionsThatAreNotJson() {
        for (String json :
                new String[] {Hostile.CANARY, "{\"a\":1}}", "{\"a\":1,\"a\":2}", "\"\\u202e\"", "[".repeat(99)}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            WRITER.toBytes(held(Case.builder().id("k").extensions(Extensions.of(Map.of("a.b", json))))))
                    .withMessageStartingWith("extensions")
                    .withMessageNotContaining(Hostile.CANARY)
                    .withNoCause();
        }
    }

    @Test
    void writesNothingBeforeTheWholeDocumentStands() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatIllegalArgumentException().isThrownBy(() -> WRITER.write(named("\ud83d"), out));
        assertThat(out.size()).isZero();
    }

    @Test
    void passesOnTheFailureOfTheStream() {
        IOException full = new IOException("full");
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw full;
            }
        };
        assertThatThrownBy(() -> WRITER.write(named("x"), failing)).isSameAs(full);
    }

    @Test
    void writesTheSameBytesWhereverTheHostIs() {
        CaseRecord record = GeneratedRecords.typical(11);
        byte[] here = WRITER.toBytes(record);
        Locale usual = Locale.getDefault();
        try {
            for (String tag : new String[] {"tr", "ar-u-nu-arab", "th-TH-u-nu-thai"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(WRITER.toBytes(record)).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(usual);
        }
    }

    private static String written(String min) {
        Scale scale = Scale.builder().id("sc1").min(new BigDecimal(min)).build();
        CaseRecord record = CaseRecord.builder()
                .theCase(Case.builder().id("k").build())
                .map(ThreeColumnMap.builder().id("m1").addScales(scale).build())
                .build();
        return new String(WRITER.toBytes(record), StandardCharsets.UTF_8);
    }

    private static CaseRecord named(String name) {
        return CaseRecord.builder()
                .theCase(Case.builder().id("k").build())
                .addPeople(Person.builder().id("p1").name(name).build())
                .build();
    }

    private static CaseRecord held(Case.Builder held) {
        return CaseRecord.builder().theCase(held.build()).build();
    }
}
