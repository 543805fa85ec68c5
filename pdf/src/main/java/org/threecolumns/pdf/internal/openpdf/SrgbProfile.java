package org.threecolumns.pdf.internal.openpdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The colour profile that says what the page's red, green and blue mean: sRGB as ICC version 2, made from the published
 * primaries and transfer curve. The profile inside the JDK differs between releases and needs a native library.
 */
final class SrgbProfile {

    /** Colour components of a pixel. */
    static final int COMPONENTS = 3;

    private static final int HEADER = 128;
    private static final int TAG_ENTRY = 12;
    private static final int CURVE_POINTS = 1024;
    private static final int VERSION_2_4 = 0x02400000;

    private SrgbProfile() {}

    private record Place(String tag, int offset, int length) {}

    /** {@return the bytes of the profile, the same on every machine} */
    static byte[] bytes() {
        Map<String, byte[]> tags = tags();
        List<Place> places = new ArrayList<>();
        IdentityHashMap<byte[], Integer> offsets = new IdentityHashMap<>();
        int size = HEADER + Integer.BYTES + TAG_ENTRY * tags.size();
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            // The three colours share one curve, which is written once.
            Integer before = offsets.putIfAbsent(tag.getValue(), size);
            int length = tag.getValue().length;
            places.add(new Place(tag.getKey(), before == null ? size : before, length));
            size += before == null ? padded(length) : 0;
        }
        ByteBuffer profile = ByteBuffer.allocate(size);
        writeHeader(profile);
        profile.putInt(tags.size());
        places.forEach(
                place -> profile.put(ascii(place.tag())).putInt(place.offset()).putInt(place.length()));
        offsets.forEach((body, offset) -> profile.put(offset, body));
        return profile.array();
    }

    private static Map<String, byte[]> tags() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        byte[] curve = curve();
        tags.put("desc", description("sRGB"));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", xyz(0.95045, 1.0, 1.08905));
        tags.put("rXYZ", xyz(0.43607, 0.22249, 0.01392));
        tags.put("gXYZ", xyz(0.38515, 0.71687, 0.09708));
        tags.put("bXYZ", xyz(0.14307, 0.06061, 0.71410));
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return tags;
    }

    private static void writeHeader(ByteBuffer profile) {
        profile.putInt(profile.capacity()).putInt(0).putInt(VERSION_2_4).put(ascii("mntrRGB XYZ "));
        // A date must stand here; it is a constant, because the profile never changes.
        profile.putShort((short) 2026).putShort((short) 1).putShort((short) 1);
        profile.position(36).put(ascii("acsp"));
        // The D50 light under which profiles are connected.
        profile.position(68).putInt(fixedPoint(0.9642)).putInt(fixedPoint(1.0)).putInt(fixedPoint(0.8249));
        profile.position(HEADER);
    }

    private static byte[] curve() {
        ByteBuffer curve = ByteBuffer.allocate(12 + Short.BYTES * CURVE_POINTS)
                .put(ascii("curv"))
                .putInt(0)
                .putInt(CURVE_POINTS);
        for (int point = 0; point < CURVE_POINTS; point++) {
            double encoded = point / (CURVE_POINTS - 1.0);
            double linear = encoded <= 0.04045 ? encoded / 12.92 : StrictMath.pow((encoded + 0.055) / 1.055, 2.4);
            curve.putShort((short) Math.round(linear * 0xFFFF));
        }
        return curve.array();
    }

    private static byte[] xyz(double x, double y, double z) {
        return ByteBuffer.allocate(20)
                .put(ascii("XYZ "))
                .putInt(0)
                .putInt(fixedPoint(x))
                .putInt(fixedPoint(y))
                .putInt(fixedPoint(z))
                .array();
    }

    private static byte[] text(String words) {
        return ByteBuffer.allocate(8 + words.length() + 1)
                .put(ascii("text"))
                .putInt(0)
                .put(ascii(words))
                .array();
    }

    private static byte[] description(String words) {
        int emptyUnicodeAndScriptParts = 8 + 3 + 67;
        return ByteBuffer.allocate(12 + words.length() + 1 + emptyUnicodeAndScriptParts)
                .put(ascii("desc"))
                .putInt(0)
                .putInt(words.length() + 1)
                .put(ascii(words))
                .array();
    }

    private static int fixedPoint(double value) {
        return (int) Math.round(value * 0x10000);
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
    }
}
