package org.threecolumns.benchmarks;

import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.threecolumns.json.CaseRecordReader;
import org.threecolumns.problem.RecordReadException;

/** Reading, beside a scan of the same tokens by Jackson that makes every string. */
public class ReadBenchmark {
    /**
     * {@return what the library makes}
     *
     * @param sized the inputs
     * @throws RecordReadException never with these inputs
     */
    @Benchmark
    public Object library(SizedInputs sized) throws RecordReadException {
        return CaseRecordReader.standard().read(sized.inputs.bytes());
    }

    /**
     * {@return what the floor makes}
     *
     * @param sized the inputs
     * @throws IOException never with these inputs
     */
    @Benchmark
    public Object floor(SizedInputs sized) throws IOException {
        return WrittenTokens.scan(sized.inputs.bytes());
    }
}
