package org.threecolumns.internal.strictjson;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.threecolumns.fuzz.Findings;

class StraightReadingFuzz {
    static Stream<Arguments> corpus() {
        return Findings.asArguments(Findings.and(StraightReadingFuzz.class, StraightReadingTest.ownDocuments()));
    }

    @MethodSource("corpus")
    @FuzzTest
    void agreesWithTheLongWay(byte[] document) {
        StraightReadingTest.assertAgrees(document);
    }
}
