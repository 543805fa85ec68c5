package org.threecolumns.internal.strictjson;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An object: names and values in the order of the text, no name twice. */
public final class ObjectNode implements Node {
    private final String[] names;
    private final Node[] values;
    private final int size;
    private final int offset;

    private ObjectNode(String[] names, Node[] values, int size, int offset) {
        this.names = names;
        this.values = values;
        this.size = size;
        this.offset = offset;
    }

    /** {@return a builder of an object that stands nowhere} */
    public static Builder builder() {
        return new Builder(NOWHERE);
    }

    /** {@return how many members there are} */
    public int size() {
        return size;
    }

    /** {@return the name of a member} */
    public String name(int index) {
        return names[index];
    }

    /** {@return the value of a member} */
    public Node value(int index) {
        return values[index];
    }

    /** {@return how many tokens come before the name of a member: it stands right before the value} */
    int nameOffset(int index) {
        int ofValue = values[index].offset();
        return ofValue == NOWHERE ? NOWHERE : ofValue - 1;
    }

    /** {@return the value of the member of this name, or null} */
    @Nullable
    public Node get(String name) {
        for (int index = 0; index < size; index++) {
            if (names[index].equals(name)) {
                return values[index];
            }
        }
        return null;
    }

    @Override
    public int offset() {
        return offset;
    }

    @Override
    public String toString() {
        return "ObjectNode[" + size + "]";
    }

    /** Collects members; one thread, one object. */
    public static final class Builder {
        private static final String[] NO_MORE = {};

        private final int offset;
        private String[] names = new String[8];
        private Node[] values = new Node[8];
        private int size;

        Builder(int offset) {
            this.offset = offset;
        }

        /** Adds a member; the caller makes sure that no name comes twice. */
        public Builder add(String name, Node value) {
            if (names == NO_MORE) {
                throw new IllegalStateException("built already");
            }
            if (size == names.length) {
                names = Arrays.copyOf(names, size * 2);
                values = Arrays.copyOf(values, size * 2);
            }
            names[size] = name;
            values[size] = value;
            size++;
            return this;
        }

        /** {@return the object; the builder is of no more use} */
        public ObjectNode build() {
            ObjectNode built = new ObjectNode(names, values, size, offset);
            names = NO_MORE;
            return built;
        }
    }
}
