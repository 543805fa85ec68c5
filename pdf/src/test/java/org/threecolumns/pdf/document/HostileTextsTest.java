package org.threecolumns.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threecolumns.check.Stage;
import org.threecolumns.check.standard.StandardRules;
import org.threecolumns.json.CaseRecordReader;
import org.threecolumns.json.CaseRecordWriter;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.pdf.PdfRenderer;
import org.threecolumns.pdf.TextNotPrintableException;
import org.threecolumns.pdf.document.HostileText.Outcome;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.proof.TaggedPdf;
import org.threecolumns.pdf.proof.WordProof;
import org.threecolumns.problem.RecordReadException;
import org.threecolumns.samples.Sample;
import org.threecolumns.share.Audience;
import org.threecolumns.share.SharedRecord;

/** Every hostile text goes the whole road: it is refused clearly on the way, or it stands literally at its end. */
class HostileTextsTest {
    private static final String CANARY = "Zwyntkaborth";
    private static final String PURPOSE = "\"purposeOfMapping\": \"";
    private static final int FEWEST = 54;
    private static final Labels ENGLISH = Labels.in("en-GB");

    /** A small record of a plan with one rule for a mother. */
    private static final String PLAN = """
            {"formatVersion": "0.1", "case": {"id": "k"},
             "people": [{"id": "m", "name": "Ann", "relations": [{"id": "r", "child": "c", "kind": "MOTHER"}]}],
             "children": [{"id": "c", "name": "Una"}],
             "safetyPlans": [{"id": "pl", "inForceFrom": "2025-06-01", "rules": [
              {"id": "ru", "audience": ["m"], "text": "RULE"}]}]}
            """;

    @Test
    void areMany() {
        assertThat(HostileText.all().map(HostileText::name).distinct()).hasSizeGreaterThan(FEWEST);
    }

    @ParameterizedTest
    @MethodSource("org.threecolumns.pdf.document.HostileText#all")
    void areRefusedOrStandLiterally(HostileText hostile) throws Exception {
        byte[] document = document(hostile.text());
        if (hostile.outcome() == Outcome.NOT_READ) {
            assertNotRead(document, "/map/purposeOfMapping");
            return;
        }
        CaseRecord record = CaseRecordReader.standard().read(document);
        assertKept(record, hostile.text());
        SharedRecord copy = Audience.family("p4")
                .about("c2")
                .share(record, Sample.HARLOW_BRIGHT.day())
                .copy();
        assertPrintedOrNot(hostile, ThreeColumnMapDocument.plan(copy, ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("org.threecolumns.pdf.document.HostileText#all")
    void areRefusedOrStandLiterallyInARuleOfAPlan(HostileText hostile) throws Exception {
        byte[] document = PLAN.replace("RULE", escaped(hostile.text())).getBytes(StandardCharsets.UTF_8);
        if (hostile.outcome() == Outcome.NOT_READ) {
            assertNotRead(document, "/safetyPlans/0/rules/0/text");
            return;
        }
        SharedRecord copy = Audience.family("m")
                .about("c")
                .share(CaseRecordReader.standard().read(document), Sample.HARLOW_BRIGHT.day())
                .copy();
        assertPrintedOrNot(hostile, SafetyPlanDocument.plan(copy, ENGLISH, AnswerBackContacts.none()));
    }

    private static void assertNotRead(byte[] document, String pointer) {
        RecordReadException refusal = catchThrowableOfType(
                RecordReadException.class, () -> CaseRecordReader.standard().read(document));
        assertThat(refusal).isNotNull();
        assertThat(refusal.problems()).hasSize(1);
        assertThat(refusal.problems().get(0).pointer()).hasToString(pointer);
        assertSilent(refusal);
    }

    private static void assertPrintedOrNot(HostileText hostile, DocumentPlan plan) throws IOException {
        if (hostile.outcome() == Outcome.NOT_PRINTED) {
            Throwable refusal = catchThrowable(() -> render(plan));
            assertThat(refusal).isInstanceOf(TextNotPrintableException.class);
            assertSilent(refusal);
        } else {
            String printed = String.join(
                    "", WordProof.words(TaggedPdf.of(render(plan)).root().text()));
            assertThat(printed).contains(String.join("", WordProof.words(around(hostile.text()))));
        }
    }

    private static void assertKept(CaseRecord record, String text) throws RecordReadException {
        String kept = record.getMap().orElseThrow().getPurposeOfMapping().orElseThrow();
        assertThat(kept).isEqualTo(Normalizer.normalize(around(text), Normalizer.Form.NFC));
        byte[] written = CaseRecordWriter.canonical().toBytes(record);
        assertThat(CaseRecordReader.standard().read(written).equals(record)).isTrue();
        for (Locale language : new Locale[] {Locale.UK, Locale.forLanguageTag("cy")}) {
            String report = StandardRules.checker(language)
                    .check(record, Stage.family(), Sample.HARLOW_BRIGHT.day())
                    .findings()
                    .toString();
            assertThat(report).isNotEmpty().doesNotContain(CANARY);
        }
        assertThat(record + record.getMap().toString()).doesNotContain(CANARY);
    }

    private static void assertSilent(Throwable refusal) {
        assertThat(refusal.toString()).doesNotContain(CANARY);
        assertThat(refusal).hasNoCause();
        assertThat(refusal.getSuppressed()).isEmpty();
    }

    private static byte[] render(DocumentPlan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRenderer.standard().render(plan, out);
        return out.toByteArray();
    }

    private static String around(String text) {
        return CANARY + " " + text + " " + CANARY;
    }

    /** A sample record with the text as the purpose of its map, every character escaped. */
    private static byte[] document(String text) {
        String sample = new String(Sample.HARLOW_BRIGHT.bytes(), StandardCharsets.UTF_8);
        int start = sample.indexOf(PURPOSE) + PURPOSE.length();
        int end = sample.indexOf('"', start);
        return (sample.substring(0, start) + escaped(text) + sample.substring(end)).getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        around(text).chars().forEach(each -> escaped.append(String.format(Locale.ROOT, "\\u%04x", each)));
        return escaped.toString();
    }
}
