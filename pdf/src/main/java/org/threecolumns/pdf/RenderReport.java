package org.threecolumns.pdf;

import java.util.List;

/**
 * What a rendering has to tell.
 *
 * @param pages how many pages the document has
 * @param marked characters that were printed as a mark, in spoken order; each character is told once for each place; empty
 *     unless the renderer was told to {@link MissingCharacters#MARK} them
 */
public record RenderReport(int pages, List<UnprintableCharacter> marked) {

    /**
     * Copies the list.
     *
     * @param pages see {@link #pages}
     * @param marked see {@link #marked}
     */
    public RenderReport {
        marked = List.copyOf(marked);
    }
}
