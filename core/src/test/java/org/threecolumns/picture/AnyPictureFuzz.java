package org.threecolumns.picture;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.threecolumns.fuzz.Findings;

class AnyPictureFuzz {
    static Stream<Arguments> corpus() {
        return Findings.asArguments(AnyPicture.corpus());
    }

    @MethodSource("corpus")
    @FuzzTest
    void isCleanedOrRefused(byte[] file) {
        AnyPicture.isCleanedOrRefused(file);
    }
}
