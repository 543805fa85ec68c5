package org.threecolumns.benchmarks;

import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.threecolumns.json.CaseRecordWriter;

/** Writing, beside Jackson's generator writing the same tokens. */
public class WriteBenchmark {
    /**
     * {@return what the library makes}
     *
     * @param sized the inputs
     */
    @Benchmark
    public Object library(SizedInputs sized) {
        return CaseRecordWriter.canonical().toBytes(sized.inputs.record());
    }

    /**
     * {@return what the floor makes}
     *
     * @param sized the inputs
     * @throws IOException never with these inputs
     */
    @Benchmark
    public Object floor(SizedInputs sized) throws IOException {
        return sized.tokens.write();
    }
}
