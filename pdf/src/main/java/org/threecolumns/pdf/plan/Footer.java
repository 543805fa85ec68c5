package org.threecolumns.pdf.plan;

import java.util.Objects;

/**
 * What stands under every page. It is drawn and not spoken.
 *
 * @param words the short title, for whom the copy is, its date and number
 * @param pagePattern how a page counts itself, with {@code {0}} for the page and {@code {1}} for the number of pages
 */
public record Footer(String words, String pagePattern) {

    /**
     * Checks that the page is counted.
     *
     * @param words see {@link #words}
     * @param pagePattern see {@link #pagePattern}
     * @throws IllegalArgumentException if the pattern lacks one of its places
     */
    public Footer {
        Objects.requireNonNull(words, "words");
        if (!pagePattern.contains("{0}") || !pagePattern.contains("{1}")) {
            throw new IllegalArgumentException("pagePattern: a place is missing; {0} and {1} expected");
        }
    }

    /**
     * {@return the words that count this page}
     *
     * @param page the page, from 1
     * @param pages how many pages there are
     */
    public String pageWords(int page, int pages) {
        return pagePattern.replace("{0}", Integer.toString(page)).replace("{1}", Integer.toString(pages));
    }

    /** {@return the name of the type; never the words} */
    @Override
    public String toString() {
        return "Footer[]";
    }
}
