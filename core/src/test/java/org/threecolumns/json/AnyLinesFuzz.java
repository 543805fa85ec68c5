package org.threecolumns.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.threecolumns.fuzz.Findings;

class AnyLinesFuzz {
    static Stream<Arguments> corpus() {
        return Findings.asArguments(AnyLines.corpus());
    }

    @MethodSource("corpus")
    @FuzzTest
    void endAsEachWouldAlone(byte[] stream) {
        AnyLines.endAsEachWouldAlone(stream);
    }
}
