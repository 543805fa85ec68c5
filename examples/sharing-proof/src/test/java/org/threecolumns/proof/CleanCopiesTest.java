package org.threecolumns.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Identified;
import org.threecolumns.pdf.PdfRenderer;
import org.threecolumns.pdf.document.Labels;
import org.threecolumns.pdf.document.ThreeColumnMapDocument;
import org.threecolumns.samples.Sample;
import org.threecolumns.share.Audience;
import org.threecolumns.share.SharedRecordWriter;
import org.threecolumns.share.Sharing;
import org.threecolumns.share.SharingPolicy;
import org.threecolumns.share.SharingRefusedException;

class CleanCopiesTest {
    private static final List<Function<String, Audience.Unaddressed>> PURPOSES = List.of(
            Audience::team, Audience::partner, Audience::family, Audience::network, Audience::child, Audience::court);

    @ParameterizedTest
    @EnumSource(value = Sample.class, mode = EnumSource.Mode.EXCLUDE, names = "NEARLY_EMPTY")
    void nothingIsFoundInAnyCopyOfAnyReader(Sample sample) throws IOException {
        CaseRecord record = sample.read();
        List<Sharing> copies = copies(sample, record);

        assertThat(copies).hasSizeGreaterThan(3);
        for (Sharing sharing : copies) {
            SharingProof proof = SharingProof.of(record, sharing.receipt(), SharingPolicy.standard());
            assertClean(proof.prove(map(sharing)));
            assertClean(proof.prove(SharedRecordWriter.canonical().toBytes(sharing.copy())));
        }
    }

    private static void assertClean(ProofReport report) {
        assertThat(report.leaks()).isEmpty();
        assertThat(report.gaps()).isEmpty();
        assertThat(report.outcome()).isEqualTo(ProofReport.Outcome.CLEAN);
    }

    private static List<Sharing> copies(Sample sample, CaseRecord record) {
        List<String> children =
                record.getChildren().stream().map(Identified::getId).toList();
        List<List<String>> abouts = new ArrayList<>(List.of(children));
        if (children.size() > 1) {
            children.forEach(child -> abouts.add(List.of(child)));
        }
        return Stream.concat(record.getPeople().stream().map(Identified::getId), children.stream())
                .flatMap(reader -> PURPOSES.stream().map(purpose -> purpose.apply(reader)))
                .flatMap(unaddressed -> abouts.stream().map(unaddressed::about))
                .flatMap(audience -> share(audience, record, sample).stream())
                .toList();
    }

    private static Optional<Sharing> share(Audience audience, CaseRecord record, Sample sample) {
        try {
            return Optional.of(audience.share(record, sample.day()));
        } catch (SharingRefusedException notAReaderForThisPurpose) {
            return Optional.empty();
        }
    }

    static byte[] map(Sharing sharing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRenderer.standard().render(ThreeColumnMapDocument.plan(sharing.copy(), Labels.in("en-GB")), out);
        return out.toByteArray();
    }
}
