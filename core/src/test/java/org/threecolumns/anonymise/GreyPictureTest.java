package org.threecolumns.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threecolumns.model.story.PictureBytes;
import org.threecolumns.model.story.PictureType;

class GreyPictureTest {
    private static final int WIDTH = 16;

    @ParameterizedTest
    @CsvSource({"1, 1", "640, 480", "7, 3000", "8000, 8000"})
    void hasTheSizeOfAPng(int width, int height) {
        PictureBytes grey = GreyPicture.like(png(width, height));
        ByteBuffer bytes = ByteBuffer.wrap(grey.toByteArray());
        assertThat(grey.announcedType()).contains(PictureType.PNG);
        assertThat(bytes.getInt(WIDTH)).isEqualTo(width);
        assertThat(bytes.getInt(WIDTH + 4)).isEqualTo(height);
        assertThat(grey.size()).isLessThan(100_000);
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "0, 5", "100000, 100000", "2147483647, 2147483647"})
    void isOnePixelWhereTheSizeMakesNoSense(int width, int height) {
        ByteBuffer bytes = ByteBuffer.wrap(GreyPicture.like(png(width, height)).toByteArray());
        assertThat(bytes.getInt(WIDTH)).isEqualTo(1);
        assertThat(bytes.getInt(WIDTH + 4)).isEqualTo(1);
    }

    @Test
    void hasTheSizeOfAJpegBehindOtherSegments() {
        byte[] jpeg = ByteBuffer.allocate(24)
                .put(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, 5, 1, 2, 3})
                .put(new byte[] {(byte) 0xFF, (byte) 0xC2, 0, 11, 8})
                .putShort((short) 480)
                .putShort((short) 50_000)
                .array();
        PictureBytes grey = GreyPicture.like(PictureBytes.of(jpeg));
        assertThat(grey.announcedType()).contains(PictureType.JPEG);
        // What is grey already has the same size again.
        assertThat(GreyPicture.like(grey)).isEqualTo(grey);
        assertThat(grey.size()).isGreaterThan(50_000 / 8 * 480 / 8 / 4);
    }

    @Test
    void isNoPictureWhereThereWasNone() {
        PictureBytes none = PictureBytes.of(new byte[] {1, 2, 3});
        assertThat(GreyPicture.like(none)).isEqualTo(PictureBytes.of(new byte[3]));
    }

    @Test
    void isThereForFilesThatAreCutOff() {
        PictureBytes cut = PictureBytes.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
        assertThat(GreyPicture.like(cut).announcedType()).contains(PictureType.JPEG);
    }

    private static PictureBytes png(int width, int height) {
        return PictureBytes.of(ByteBuffer.allocate(WIDTH + 8)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put(new byte[] {'I', 'H', 'D', 'R'})
                .putInt(width)
                .putInt(height)
                .array());
    }
}
