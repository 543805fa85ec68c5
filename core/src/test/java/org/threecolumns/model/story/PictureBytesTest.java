package org.threecolumns.model.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureBytesTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 1, 2};

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 100, 4095, 4096, 4097})
    void areTheSameAfterBeingWrittenAndRead(int size) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) 0xFB);
        PictureBytes picture = PictureBytes.of(bytes);

        assertThat(PictureBytes.parse(picture.base64())).isEqualTo(picture).hasSameHashCodeAs(picture);
        assertThat(picture.size()).isEqualTo(size);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "=",
                "AA",
                "AAA",
                "AA=",
                "AAA==",
                "AAAA=",
                "AA==AAAA",
                "AAA_",
                "AAA-",
                "AA A",
                "AAAA\n",
                " AAAA",
                "AB==",
                "AAB=",
                "data:image/png;base64,AAAA",
                "ÄAAA",
                "===="
            })
    void areWrittenInOneWayOnly(String base64) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PictureBytes.parse(base64))
                .withMessage("PictureBytes: base64 of the standard alphabet, padded, expected")
                .withNoCause();
    }

    @Test
    void needAByte() {
        assertThatIllegalArgumentException().isThrownBy(() -> PictureBytes.of(new byte[0]));
    }

    @Test
    void cannotBeChangedFromOutside() {
        byte[] given = PNG.clone();
        PictureBytes picture = PictureBytes.of(given);
        given[0] = 0;
        picture.toByteArray()[1] = 0;

        assertThat(picture.toByteArray()).isEqualTo(PNG);
    }

    @Test
    void sayWhatTheyAnnounce() {
        assertThat(PictureBytes.of(PNG).announcedType()).contains(PictureType.PNG);
        assertThat(PictureBytes.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0})
                        .announcedType())
                .contains(PictureType.JPEG);
        assertThat(PictureBytes.of(new byte[] {'G', 'I', 'F', '8'}).announcedType())
                .isEmpty();
        assertThat(PictureBytes.of(new byte[] {(byte) 0x89}).announcedType()).isEmpty();
    }

    @Test
    void showTheirSizeAndNothingElse() {
        assertThat(PictureBytes.of(PNG)).hasToString("PictureBytes (10)");
    }
}
