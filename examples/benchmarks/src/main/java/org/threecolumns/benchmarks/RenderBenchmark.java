package org.threecolumns.benchmarks;

import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.threecolumns.pdf.PdfRenderer;

/** Rendering the mother's map, beside the engine drawing the same words from lines that stand ready. */
public class RenderBenchmark {
    /**
     * {@return what the library makes}
     *
     * @param sized the inputs
     */
    @Benchmark
    public Object library(SizedInputs sized) {
        return PdfRenderer.standard().render(sized.inputs.plan());
    }

    /**
     * {@return what the floor makes}
     *
     * @param sized the inputs
     * @throws IOException never with these inputs
     */
    @Benchmark
    public Object floor(SizedInputs sized) throws IOException {
        return sized.lines.draw();
    }
}
