package org.threecolumns.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.threecolumns.check.Checker;
import org.threecolumns.check.Stage;
import org.threecolumns.check.standard.StandardRules;

/** Checking for a meeting, beside the commonest predicates written as plain loops. */
public class CheckBenchmark {
    private static final Checker CHECKER = StandardRules.checker();

    /**
     * {@return what the library makes}
     *
     * @param sized the inputs
     */
    @Benchmark
    public Object library(SizedInputs sized) {
        return CHECKER.check(sized.inputs.record(), Stage.meeting(), Inputs.DAY);
    }

    /**
     * {@return what the floor makes}
     *
     * @param sized the inputs
     */
    @Benchmark
    public Object floor(SizedInputs sized) {
        return HandWrittenChecks.findings(sized.inputs.record());
    }
}
