package org.threecolumns.internal.strictjson;

import java.util.List;

/**
 * The two ways in which a tree is written. Readable: two spaces deeper for each object and list, every member and item on a
 * line of its own, a line feed at every line's end. Compact: no space at all. Characters are escaped only where JSON says
 * so.
 */
final class JsonText {
    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder(1 << 12);
    private final boolean readable;

    private JsonText(boolean readable) {
        this.readable = readable;
    }

    static String readable(Node node) {
        JsonText text = new JsonText(true);
        text.write(node, 0);
        return text.out.append('\n').toString();
    }

    static String compact(Node node) {
        JsonText text = new JsonText(false);
        text.write(node, 0);
        return text.out.toString();
    }

    private void write(Node node, int depth) {
        if (node instanceof ObjectNode object) {
            object(object, depth);
        } else if (node instanceof ListNode list) {
            list(list.items(), depth);
        } else if (node instanceof TextNode text) {
            quote(text.text());
        } else if (node instanceof NumberNode number) {
            out.append(number.written());
        } else if (node instanceof FlagNode flag) {
            out.append(flag.value());
        } else if (node instanceof NullNode) {
            out.append("null");
        } else {
            throw new IllegalStateException("a refused value cannot be written");
        }
    }

    private void object(ObjectNode object, int depth) {
        out.append('{');
        for (int index = 0; index < object.size(); index++) {
            separate(index, depth + 1);
            quote(object.name(index));
            out.append(readable ? ": " : ":");
            write(object.value(index), depth + 1);
        }
        close('}', object.size(), depth);
    }

    private void list(List<Node> items, int depth) {
        out.append('[');
        for (int index = 0; index < items.size(); index++) {
            separate(index, depth + 1);
            write(items.get(index), depth + 1);
        }
        close(']', items.size(), depth);
    }

    private void separate(int index, int depth) {
        if (index > 0) {
            out.append(',');
        }
        startLine(depth);
    }

    private void close(char bracket, int size, int depth) {
        if (size > 0) {
            startLine(depth);
        }
        out.append(bracket);
    }

    private void startLine(int depth) {
        if (readable) {
            out.append('\n');
            for (int level = 0; level < depth; level++) {
                out.append(INDENT);
            }
        }
    }

    private void quote(String text) {
        out.append('"');
        int plainFrom = 0;
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (c < ' ' || c == '"' || c == '\\') {
                out.append(text, plainFrom, index).append(escape(c));
                plainFrom = index + 1;
            }
        }
        if (plainFrom == 0) {
            out.append(text);
        } else {
            out.append(text, plainFrom, text.length());
        }
        out.append('"');
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
}
