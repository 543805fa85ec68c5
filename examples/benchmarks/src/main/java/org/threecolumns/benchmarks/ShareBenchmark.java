package org.threecolumns.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;

/** Sharing with the mother, beside a walk written by hand that copies what her audience lets through. */
public class ShareBenchmark {
    /**
     * {@return what the library makes}
     *
     * @param sized the inputs
     */
    @Benchmark
    public Object library(SizedInputs sized) {
        return sized.inputs.share();
    }

    /**
     * {@return what the floor makes}
     *
     * @param sized the inputs
     */
    @Benchmark
    public Object floor(SizedInputs sized) {
        return HandWrittenCopy.of(sized.inputs.record(), "p3");
    }
}
