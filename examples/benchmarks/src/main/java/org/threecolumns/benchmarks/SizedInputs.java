package org.threecolumns.benchmarks;

import java.io.IOException;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The record of one size, and the floors made ready for it: what they can know beforehand is not measured. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls setUp before anything else.
public class SizedInputs {
    /** The size; set by JMH. */
    @Param
    public RecordSize size;

    Inputs inputs;
    WrittenTokens tokens;
    DrawnLines lines;

    /**
     * Makes the inputs; called by JMH.
     *
     * @throws IOException never with these inputs
     */
    @Setup
    public void setUp() throws IOException {
        inputs = Inputs.of(size);
        tokens = WrittenTokens.of(inputs.bytes());
        lines = DrawnLines.of(inputs.plan());
    }

    /** For tests. {@return the inputs of one size} */
    static SizedInputs of(RecordSize size) throws IOException {
        SizedInputs sized = new SizedInputs();
        sized.size = size;
        sized.setUp();
        return sized;
    }
}
