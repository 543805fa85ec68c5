package org.threecolumns.internal.strictjson;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectValues;

/**
 * The two ways in which a tree or a value is written. Readable: two spaces deeper for each object and list, every member and
 * item on a line of its own, a line feed at every line's end. Compact: no space at all. Characters are escaped only where
 * JSON says so. UTF-8 as it goes: one sign beyond Latin in a text of thousands would double a string of all of them.
 */
final class JsonText {
    private static final int INDENT = 2;
    /** The characters that need neither an escape nor a second byte. */
    private static final boolean[] PLAIN = plainCharacters();

    private final boolean readable;
    private byte[] out = new byte[1 << 14];
    private int size;
    private int depth;

    private JsonText(boolean readable) {
        this.readable = readable;
    }

    static byte[] readable(Node node) {
        JsonText text = new JsonText(true);
        text.write(node);
        text.put('\n');
        return Arrays.copyOf(text.out, text.size);
    }

    /** {@return the text of an object to which one more member comes, which is a value of the model} */
    static ByteBuffer readable(ObjectNode object, String member, ObjectValues value) {
        JsonText text = new JsonText(true);
        text.open('{');
        text.members(object);
        text.separate(object.size());
        text.name(member.getBytes(StandardCharsets.UTF_8));
        text.write(value);
        text.close('}', object.size() + 1);
        text.put('\n');
        return ByteBuffer.wrap(text.out, 0, text.size);
    }

    static String compact(Node node) {
        JsonText text = new JsonText(false);
        text.write(node);
        return new String(text.out, 0, text.size, StandardCharsets.UTF_8);
    }

    private void write(Node node) {
        if (node instanceof ObjectNode object) {
            open('{');
            members(object);
            close('}', object.size());
        } else if (node instanceof ListNode list) {
            list(list.items());
        } else if (node instanceof TextNode text) {
            quote(text.text());
        } else if (node instanceof NumberNode number) {
            ascii(number.written());
        } else if (node instanceof FlagNode flag) {
            ascii(Boolean.toString(flag.value()));
        } else if (node instanceof NullNode) {
            ascii("null");
        } else {
            throw new IllegalStateException("a refused value cannot be written");
        }
    }

    private void members(ObjectNode object) {
        for (int index = 0; index < object.size(); index++) {
            separate(index);
            quote(object.name(index));
            colon();
            write(object.value(index));
        }
    }

    private void list(List<Node> items) {
        open('[');
        for (int index = 0; index < items.size(); index++) {
            separate(index);
            write(items.get(index));
        }
        close(']', items.size());
    }

    /** Writes a value of the model as its tree would be written, without one. */
    private void write(ObjectValues object) {
        open('{');
        int count = 0;
        List<MemberShape> members = object.shape().members();
        for (int position = 0; position < members.size(); position++) {
            if (!object.isAbsent(position)) {
                separate(count++);
                member(object, members.get(position));
            }
        }
        close('}', count);
    }

    private void member(ObjectValues object, MemberShape member) {
        name(object.shape().writtenName(member));
        List<?> values = object.values(member);
        if (member.isList()) {
            list(values, member);
        } else {
            one(values.get(0), member);
        }
    }

    private void list(List<?> values, MemberShape member) {
        open('[');
        int count = 0;
        for (Object value : values) {
            separate(count++);
            one(value, member);
        }
        close(']', count);
    }

    private void one(Object value, MemberShape member) {
        if (value instanceof ObjectValues object) {
            write(object);
            return;
        }
        String text = ValueForm.text(value, member.kind());
        if (text != null) {
            quote(text);
        } else {
            write(ValueForm.node(value, member));
        }
    }

    private void open(char bracket) {
        put(bracket);
        depth++;
    }

    /** A name of the format, in which there is nothing to escape. */
    private void name(byte[] name) {
        need(name.length + 4);
        out[size++] = '"';
        System.arraycopy(name, 0, out, size, name.length);
        size += name.length;
        out[size++] = '"';
        colon();
    }

    private void colon() {
        put(':');
        if (readable) {
            put(' ');
        }
    }

    private void separate(int index) {
        if (index > 0) {
            put(',');
        }
        startLine();
    }

    private void close(char bracket, int count) {
        depth--;
        if (count > 0) {
            startLine();
        }
        put(bracket);
    }

    private void startLine() {
        if (readable) {
            int spaces = depth * INDENT;
            need(spaces + 1);
            out[size] = '\n';
            Arrays.fill(out, size + 1, size + 1 + spaces, (byte) ' ');
            size += spaces + 1;
        }
    }

    private void quote(String text) {
        int length = text.length();
        need(length + 2);
        out[size++] = '"';
        int plain = plain(text, length);
        if (plain < length) {
            other(text.substring(plain).getBytes(StandardCharsets.UTF_8));
        }
        put('"');
    }

    /** Writes what needs neither an escape nor a second byte: most texts as a whole. {@return how many characters it was} */
    private int plain(String text, int length) {
        byte[] to = out;
        int from = size;
        int index = 0;
        while (index < length) {
            char c = text.charAt(index);
            if (c >= PLAIN.length || !PLAIN[c]) {
                break;
            }
            to[from + index++] = (byte) c;
        }
        size += index;
        return index;
    }

    private static boolean[] plainCharacters() {
        boolean[] plain = new boolean[0x80];
        for (char c = ' '; c <= '~'; c++) {
            plain[c] = c != '"' && c != '\\';
        }
        return plain;
    }

    private void other(byte[] bytes) {
        int plainFrom = 0;
        for (int index = 0; index < bytes.length; index++) {
            byte one = bytes[index];
            if ((one >= 0 && one < ' ') || one == '"' || one == '\\') {
                put(bytes, plainFrom, index);
                ascii(escape((char) one));
                plainFrom = index + 1;
            }
        }
        put(bytes, plainFrom, bytes.length);
    }

    private static String escape(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> "\\u00" + Character.forDigit(c >> 4, 16) + Character.forDigit(c & 15, 16);
        };
    }

    private void ascii(String text) {
        for (int index = 0; index < text.length(); index++) {
            put(text.charAt(index));
        }
    }

    private void put(char ascii) {
        need(1);
        out[size++] = (byte) ascii;
    }

    private void put(byte[] bytes, int from, int to) {
        need(to - from);
        System.arraycopy(bytes, from, out, size, to - from);
        size += to - from;
    }

    private void need(int more) {
        if (out.length - size < more) {
            out = Arrays.copyOf(out, Math.max(out.length * 2, size + more));
        }
    }
}
