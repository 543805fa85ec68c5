package org.threecolumns.proof;

import java.util.Set;

/**
 * Watches what a page draws that is no text: a picture within its drawing, and outlines that could be letters, since a
 * program may turn letters into lines. Lines, boxes, circles and triangles are too plain for that.
 */
final class DrawnShapes {
    private static final String INLINE_PICTURE = "BI";
    private static final Set<String> SIDES = Set.of("l", "c", "v", "y");
    private static final Set<String> BEGINNINGS = Set.of("m", "re");
    private static final Set<String> PAINTINGS = Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*");
    private static final int MOST_SIDES_OF_A_PLAIN_SHAPE = 4;

    private final Search search;
    private int sides;
    private boolean isOutline;
    private boolean holdsOutlines;

    DrawnShapes(Search search) {
        this.search = search;
    }

    /** Takes the next operator of a drawing. */
    void operator(String name) {
        if (name.equals(INLINE_PICTURE)) {
            search.picture();
        } else if (SIDES.contains(name)) {
            sides++;
            isOutline |= sides > MOST_SIDES_OF_A_PLAIN_SHAPE;
        } else if (BEGINNINGS.contains(name)) {
            sides = 0;
        } else if (PAINTINGS.contains(name)) {
            holdsOutlines |= isOutline;
            sides = 0;
            isOutline = false;
        }
    }

    /** Says that a page is done; all its outlines together are one picture. */
    void endPage() {
        if (holdsOutlines) {
            search.picture();
        }
        holdsOutlines = false;
    }
}
