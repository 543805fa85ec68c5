package org.threecolumns.pdf;

import org.threecolumns.pdf.internal.layout.Bounds;

/**
 * How much a renderer takes on before it refuses.
 *
 * @param pages the most pages of a document, 1 to 500
 * @param charactersPerText the most characters of one text of a plan, 1 to 1 000 000
 * @param characters the most characters of all texts of a plan together, 1 to 10 000 000
 */
public record RenderLimits(int pages, int charactersPerText, int characters) {

    private static final int MOST_CHARACTERS_PER_TEXT = 1_000_000;
    private static final int MOST_CHARACTERS = 10_000_000;

    /**
     * Checks that every limit is positive and below its ceiling.
     *
     * @param pages see {@link #pages}
     * @param charactersPerText see {@link #charactersPerText}
     * @param characters see {@link #characters}
     * @throws IllegalArgumentException if one is not
     */
    public RenderLimits {
        require("pages", pages, Bounds.MOST_PAGES);
        require("charactersPerText", charactersPerText, MOST_CHARACTERS_PER_TEXT);
        require("characters", characters, MOST_CHARACTERS);
    }

    /** {@return 500 pages, 20 000 characters in one text, 1 000 000 characters in all} */
    public static RenderLimits standard() {
        return new RenderLimits(500, 20_000, 1_000_000);
    }

    /**
     * {@return the same limits with another number of pages}
     *
     * @param most the most pages of a document
     * @throws IllegalArgumentException if it is not 1 to 500
     */
    public RenderLimits withPages(int most) {
        return new RenderLimits(most, charactersPerText, characters);
    }

    /**
     * {@return the same limits with another number of characters in one text}
     *
     * @param most the most characters of one text
     * @throws IllegalArgumentException if it is not 1 to 1 000 000
     */
    public RenderLimits withCharactersPerText(int most) {
        return new RenderLimits(pages, most, characters);
    }

    private static void require(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(name + ": " + value + "; 1 to " + most + " expected");
        }
    }
}
