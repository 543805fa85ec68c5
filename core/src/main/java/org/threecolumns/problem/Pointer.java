package org.threecolumns.problem;

import java.util.Objects;

/**
 * The address of a value in a document by member names and positions (RFC 6901), such as {@code /people/3/born}; positions
 * count from 0.
 *
 * <p>A pointer in a {@link Problem} is made of member names that the format knows and of positions only: an unknown name is
 * content, so such a problem points to the object that holds it.
 */
public final class Pointer {
    private static final Pointer ROOT = new Pointer("");

    private final String text;

    private Pointer(String text) {
        this.text = text;
    }

    /** {@return the whole document} */
    public static Pointer root() {
        return ROOT;
    }

    /**
     * {@return the address of a member of the object at this address}
     *
     * @param name the member's name
     */
    public Pointer member(String name) {
        Objects.requireNonNull(name, "name");
        return new Pointer(text + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    /**
     * {@return the address of an item of the list at this address}
     *
     * @param position the item's position, from 0
     * @throws IllegalArgumentException if the position is negative
     */
    public Pointer item(int position) {
        if (position < 0) {
            throw new IllegalArgumentException("position: 0 or more expected");
        }
        return new Pointer(text + "/" + position);
    }

    /** {@return whether this is the whole document} */
    public boolean isRoot() {
        return text.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pointer pointer && pointer.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the written form; empty for the whole document} */
    @Override
    public String toString() {
        return text;
    }
}
