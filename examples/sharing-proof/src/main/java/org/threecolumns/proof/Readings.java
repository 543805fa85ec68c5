package org.threecolumns.proof;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ways in which bytes could be letters. */
final class Readings {
    /** What stands where bytes are no UTF-8; where much of it does, they are something else. */
    private static final char NO_LETTER = '\ufffd';

    private Readings() {}

    static List<String> of(byte[] bytes) {
        Optional<String> utf8 = utf8(bytes);
        if (utf8.isPresent() && zeros(bytes) == 0) {
            return List.of(utf8.get());
        }
        List<String> readings = new ArrayList<>();
        readings.add(new String(bytes, StandardCharsets.ISO_8859_1));
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        if (lenient.chars().filter(letter -> letter == NO_LETTER).count() < lenient.length() / 16) {
            readings.add(lenient);
        }
        if (zeros(bytes) > bytes.length / 16) {
            readings.add(new String(bytes, StandardCharsets.UTF_16BE));
            readings.add(new String(bytes, StandardCharsets.UTF_16LE));
        }
        return readings;
    }

    /** {@return the text, if the bytes are nothing but UTF-8} */
    static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException otherBytes) {
            return Optional.empty();
        }
    }

    private static int zeros(byte[] bytes) {
        int zeros = 0;
        for (byte each : bytes) {
            zeros += each == 0 ? 1 : 0;
        }
        return zeros;
    }
}
