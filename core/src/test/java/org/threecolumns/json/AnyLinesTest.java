package org.threecolumns.json;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("small-machine")
class AnyLinesTest {
    @ParameterizedTest(name = "{index}")
    @MethodSource("org.threecolumns.json.AnyLinesFuzz#corpus")
    void endAsEachWouldAlone(byte[] stream) {
        AnyLines.endAsEachWouldAlone(stream);
    }
}
