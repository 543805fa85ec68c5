package org.threecolumns.pdf.internal.openpdf;

import java.security.SecureRandom;

/**
 * A source of "random" that always answers the same. The engine draws from it only the six letters in front of the
 * name of an embedded font; nothing secret may ever come from here.
 */
final class FixedRandom extends SecureRandom {

    private static final long serialVersionUID = 1L;

    /** Half of the range gives the letter N six times over. */
    private static final double HALF = 0.5;

    @Override
    public double nextDouble() {
        return HALF;
    }
}
