package org.threecolumns.pdf.internal.layout;

import java.util.List;

/** One page: its ink in the order in which it is drawn, grounds first. */
public record Page(List<Ink> ink) {

    public Page {
        ink = List.copyOf(ink);
    }
}
