package org.threecolumns.check;

import java.util.Objects;
import org.threecolumns.model.RecordPath;

/**
 * Something in a record and its address.
 *
 * @param path where it stands
 * @param value what stands there
 * @param <T> its type
 */
public record Located<T>(RecordPath path, T value) {
    /**
     * Checks that both are there.
     *
     * @param path where it stands
     * @param value what stands there
     */
    public Located {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return a place at a member of this}
     *
     * @param name the member, in JSON
     */
    public Place at(String name) {
        return Place.at(path.member(name));
    }

    /** {@return a place at this itself} */
    public Place here() {
        return Place.at(path);
    }

    /** {@return the address; the value is never shown} */
    @Override
    public String toString() {
        return path.toString();
    }
}
