package org.threecolumns.internal.strictjson;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.threecolumns.internal.shape.ObjectShape;

/**
 * The bytes of a document taken piece by piece, as nearly every program writes JSON. It takes nothing that is not JSON; some
 * JSON it doubts too, because few write it so: members whose names are escaped, numbers with an exponent, characters escaped
 * by their number.
 */
final class OrdinaryJson {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    /** Which characters of ASCII mean themselves in a text. Asked for every letter: one look instead of four comparisons. */
    private static final boolean[] PLAIN = new boolean[1 << 7];

    private static final int DELETE = 0x7F;
    private static final char NOT_UTF8 = '\uFFFD';
    private static final String ESCAPES = "\"\\/nrt";
    private static final String ESCAPED = "\"\\/\n\r\t";

    static {
        Arrays.fill(PLAIN, ' ', DELETE, true);
        PLAIN['"'] = false;
        PLAIN['\\'] = false;
    }

    private final byte[] bytes;
    private int next;

    OrdinaryJson(byte[] bytes) {
        this.bytes = bytes;
        this.next = startsWithMark(bytes) ? MARK.length : 0;
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= MARK.length && bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2];
    }

    /** Goes over white space. {@return the byte behind it; 0 at the end} */
    private byte look() {
        int at = next;
        while (at < bytes.length && isSpace(bytes[at])) {
            at++;
        }
        next = at;
        return at < bytes.length ? bytes[at] : 0;
    }

    private static boolean isSpace(byte b) {
        return b <= ' ' && (b == ' ' || b == '\n' || b == '\r' || b == '\t');
    }

    /** Goes behind the next byte that is no white space if it is the expected one. {@return whether it is} */
    boolean takes(char expected) {
        boolean is = look() == expected;
        if (is) {
            next++;
        }
        return is;
    }

    void take(char expected) throws Doubt {
        Doubt.unless(takes(expected));
    }

    /** {@return whether nothing follows but white space} */
    boolean isAtEnd() {
        look();
        return next == bytes.length;
    }

    /** Takes a name. {@return the position of its member in the shape} */
    int member(ObjectShape shape, int before, int limit) throws Doubt {
        take('"');
        int end = endOfPlain();
        Doubt.unless(isQuote(end) && end - next <= limit);
        int position = shape.position(bytes, next, end, before);
        Doubt.unless(position != ObjectShape.NO_MEMBER);
        next = end + 1;
        take(':');
        return position;
    }

    /** {@return a text in composed form, without any forbidden character} */
    String text() throws Doubt {
        take('"');
        int end = endOfPlain();
        if (!isQuote(end)) {
            return special();
        }
        String text = new String(bytes, next, end - next, StandardCharsets.ISO_8859_1);
        next = end + 1;
        return text;
    }

    private String special() throws Doubt {
        byte[] plain = new byte[endOfText() - next];
        int length = 0;
        for (; !isQuote(next); next++, length++) {
            plain[length] = bytes[next];
            if (bytes[next] == '\\') {
                next++;
                plain[length] = (byte) ESCAPED.charAt(ESCAPES.indexOf(bytes[next]));
            }
        }
        next++;
        String text = new String(plain, 0, length, StandardCharsets.UTF_8);
        Doubt.unless(text.indexOf(NOT_UTF8) < 0 && TextRules.firstForbidden(text) == TextRules.NONE);
        return TextRules.composed(text);
    }

    private int endOfText() throws Doubt {
        int end = next;
        while (!isQuote(end)) {
            Doubt.unless(end < bytes.length && (bytes[end] < 0 || bytes[end] >= ' '));
            if (bytes[end] == '\\') {
                end++;
                Doubt.unless(end < bytes.length && ESCAPES.indexOf(bytes[end]) >= 0);
            }
            end++;
        }
        return end;
    }

    /** {@return a number as it is written} */
    String number() throws Doubt {
        boolean isNegative = look() == '-';
        int from = next;
        next += isNegative ? 1 : 0;
        int first = next;
        takeDigits();
        Doubt.unless(bytes[first] != '0' || next == first + 1);
        if (next < bytes.length && bytes[next] == '.') {
            next++;
            takeDigits();
        }
        return new String(bytes, from, next - from, StandardCharsets.ISO_8859_1);
    }

    private void takeDigits() throws Doubt {
        int from = next;
        while (next < bytes.length && bytes[next] >= '0' && bytes[next] <= '9') {
            next++;
        }
        Doubt.unless(next > from);
    }

    /** {@return true or false} */
    boolean flag() throws Doubt {
        boolean flag = takes('t');
        String rest = flag ? "rue" : "alse";
        Doubt.unless(flag || takes('f'));
        for (int index = 0; index < rest.length(); index++) {
            Doubt.unless(next < bytes.length && bytes[next] == rest.charAt(index));
            next++;
        }
        return flag;
    }

    /** {@return where the letters end that mean themselves} */
    private int endOfPlain() {
        int end = next;
        while (end < bytes.length && bytes[end] >= 0 && PLAIN[bytes[end]]) {
            end++;
        }
        return end;
    }

    private boolean isQuote(int position) {
        return position < bytes.length && bytes[position] == '"';
    }
}
