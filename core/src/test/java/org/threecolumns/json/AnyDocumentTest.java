package org.threecolumns.json;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("small-machine")
class AnyDocumentTest {
    @ParameterizedTest(name = "{index}")
    @MethodSource("org.threecolumns.json.AnyDocumentFuzz#corpus")
    void isKeptOrRefused(byte[] document) {
        AnyDocument.isKeptOrRefused(document);
    }
}
