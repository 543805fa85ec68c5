package org.threecolumns.share;

import java.util.Objects;

/**
 * What sharing gives: the copy, for the reader, and the receipt, for the host. The two belong in different hands and
 * should never lie in the same folder.
 *
 * @param copy what the reader may hold; the only thing that documents are made from
 * @param receipt what was kept back and why, and what the copy's ids stand for in the record
 */
public record Sharing(SharedRecord copy, Receipt receipt) {
    /**
     * The two together.
     *
     * @param copy what the reader may hold
     * @param receipt what stays with the host
     */
    public Sharing {
        Objects.requireNonNull(copy, "copy");
        Objects.requireNonNull(receipt, "receipt");
    }

    @Override
    public String toString() {
        return "Sharing[" + copy.purpose() + "]";
    }
}
