package org.threecolumns.benchmarks;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openjdk.jmh.annotations.Benchmark;
import org.threecolumns.pdf.PdfRenderer;
import org.threecolumns.proof.SharingProof;
import org.threecolumns.share.Sharing;
import org.threecolumns.share.SharingPolicy;

/** Proving the mother's finished map: what must not be in it is found out, and the file looked through. */
public class ProofBenchmark {
    private static final Map<SizedInputs, Finished> FINISHED = new ConcurrentHashMap<>();

    @SuppressWarnings("ArrayRecordComponent") // Made here and changed by nobody.
    private record Finished(Sharing sharing, byte[] pdf) {}

    /**
     * {@return the report}
     *
     * @param sized the inputs
     */
    @Benchmark
    public Object library(SizedInputs sized) {
        Finished finished = FINISHED.computeIfAbsent(sized, ProofBenchmark::finish);
        return SharingProof.of(sized.inputs.record(), finished.sharing().receipt(), SharingPolicy.standard())
                .prove(finished.pdf());
    }

    private static Finished finish(SizedInputs sized) {
        Sharing sharing = sized.inputs.share();
        return new Finished(sharing, PdfRenderer.standard().render(Inputs.plan(sharing)));
    }
}
