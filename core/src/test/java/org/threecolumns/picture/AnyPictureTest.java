package org.threecolumns.picture;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("small-machine")
class AnyPictureTest {
    @ParameterizedTest(name = "{index}")
    @MethodSource("org.threecolumns.picture.AnyPictureFuzz#corpus")
    void isCleanedOrRefused(byte[] file) {
        AnyPicture.isCleanedOrRefused(file);
    }
}
