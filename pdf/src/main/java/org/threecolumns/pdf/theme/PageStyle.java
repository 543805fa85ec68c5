package org.threecolumns.pdf.theme;

import java.util.Objects;

/**
 * How the pages of one form look.
 *
 * @param geometry where something may stand
 * @param type how large it is
 */
public record PageStyle(PageGeometry geometry, TypeScale type) {

    /**
     * Checks that both are there.
     *
     * @param geometry see {@link #geometry}
     * @param type see {@link #type}
     */
    public PageStyle {
        Objects.requireNonNull(geometry, "geometry");
        Objects.requireNonNull(type, "type");
    }
}
