package org.threecolumns.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A stream of records as somebody might deliver it, and what must be counted in it.
 *
 * @param name what is odd about it
 * @param content the stream, a character for each byte
 * @param lines how many lines there are
 * @param records how many records
 * @param unreadable the numbers of the lines that cannot be read
 * @param end how reading ends if the handler finds nothing
 */
record HostileLines(String name, String content, long lines, long records, List<Long> unreadable, LinesEnd end) {
    static final String CANARY = Hostile.CANARY;
    static final String GOOD = "{\"formatVersion\":\"0.1\",\"case\":{\"id\":\"k1\"}}";

    private static final String MARK = "\u00ef\u00bb\u00bf";
    private static final String UNKNOWN = "{\"formatVersion\":\"0.1\",\"case\":{\"id\":\"k1\"},\"" + CANARY + "\":1}";
    private static final String CUT = "{\"formatVersion\":\"0.1\",\"case\":{\"id\":\"" + CANARY;

    static Stream<HostileLines> all() {
        return Stream.of(
                good("one line with its end", GOOD + "\n", 1, 1),
                good("one line without an end", GOOD, 1, 1),
                good("line feeds", GOOD + "\n" + GOOD + "\n", 2, 2),
                good("carriage returns and line feeds", GOOD + "\r\n" + GOOD + "\r\n", 2, 2),
                good("both, and no end", GOOD + "\r\n" + GOOD + "\n" + GOOD, 3, 3),
                good("empty lines between and after", "\n" + GOOD + "\n\n \t\r\n" + GOOD + "\n\n", 6, 2),
                good("a mark at the start", MARK + GOOD + "\n" + GOOD, 2, 2),
                good("a mark alone on the first line", MARK + "\n" + GOOD, 2, 1),
                good("a carriage return inside a record", GOOD.replace(",", ",\r"), 1, 1),
                bad("nothing", "", 0, 0),
                bad("empty lines only", "\n\r\n \n", 3, 0),
                bad("a mark only", MARK, 1, 0),
                bad("two marks", MARK + MARK + GOOD + "\n" + GOOD, 2, 1, 1),
                bad("a mark later", GOOD + "\n" + MARK + GOOD + "\n" + GOOD, 3, 2, 2),
                bad("a bad line first", CUT + "\n" + GOOD, 2, 1, 1),
                bad("a bad line last, cut off", GOOD + "\n" + CUT, 2, 1, 2),
                bad("bad lines between good ones", GOOD + "\n" + CUT + "\n" + GOOD + "\n" + UNKNOWN + "\n", 4, 2, 2, 4),
                bad("empty lines before a bad one", "\n\n" + UNKNOWN + "\n\n" + GOOD, 5, 1, 3),
                bad("two records on a line", GOOD + GOOD + "\n" + GOOD, 2, 1, 1),
                bad("two records on a line with a comma", GOOD + "," + GOOD + "\n" + GOOD, 2, 1, 1),
                bad("a list of records", "[" + GOOD + "]\n", 1, 0, 1),
                bad("a list over lines", "[\n" + GOOD + ",\n" + GOOD + "\n]\n", 4, 1, 1, 2, 4),
                bad("a record over lines", GOOD.replace(",", ",\n"), 2, 0, 1, 2),
                bad("old line ends only", GOOD + "\r" + GOOD + "\r", 1, 0, 1),
                bad("other line ends", GOOD + "\u00e2\u0080\u00a8" + GOOD + "\n" + GOOD, 2, 1, 1),
                bad("a zero byte", GOOD + "\n\u0000\n" + GOOD, 3, 2, 2),
                bad("a zero byte in a record", GOOD.replace("k1", "k\u0000") + "\n" + GOOD, 2, 1, 1),
                bad("not UTF-8", GOOD.replace("k1", "k\u00ff" + CANARY) + "\n" + GOOD, 2, 1, 1),
                bad("cut inside a letter", GOOD + "\n{\"" + CANARY + "\u00c3", 2, 1, 2),
                bad("an overlong line feed", GOOD + "\u00c0\u008a" + GOOD + "\n" + GOOD, 2, 1, 1),
                bad("UTF-16", latin((CUT + "\n" + CUT).getBytes(StandardCharsets.UTF_16LE)), 2, 0, 1, 2),
                bad("plain words", CANARY + " wrote this\n" + GOOD + "\nnull\ntrue\n7\n\"\"", 6, 1, 1, 3, 4, 5, 6),
                bad("a comment", "// " + CANARY + "\n" + GOOD, 2, 1, 1),
                bad("a table", "id;name\nk1;" + CANARY + "\n", 2, 0, 1, 2),
                bad("a member twice", GOOD.replace("{\"id\"", "{\"id\":\"k0\",\"id\"") + "\n" + GOOD, 2, 1, 1),
                bad("very deep", "[".repeat(200_000) + "\n" + GOOD, 2, 1, 1),
                bad("a line too long", "{\"" + "x".repeat(9 << 20) + "\":1}\n" + GOOD + "\n", 2, 1, 1),
                bad("a last line too long", GOOD + "\n" + " ".repeat(9 << 20), 2, 1, 2),
                bad("an exchange of lines in a text", GOOD.replace("k1", "k1\"},\"lang\":\"e\nn\"}"), 2, 0, 1, 2),
                bad("a copy for a reader", "{\"sharedRecord\":\"0.1\"}\n" + GOOD, 2, 1, 1));
    }

    byte[] bytes() {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static HostileLines good(String name, String content, long lines, long records) {
        return new HostileLines(name, content, lines, records, List.of(), LinesEnd.ALL_GOOD);
    }

    private static HostileLines bad(String name, String content, long lines, long records, long... unreadable) {
        List<Long> numbers = LongStream.of(unreadable).boxed().toList();
        return new HostileLines(name, content, lines, records, numbers, LinesEnd.UNREADABLE);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return name;
    }
}
