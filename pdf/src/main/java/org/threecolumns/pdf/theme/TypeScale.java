package org.threecolumns.pdf.theme;

import java.util.Objects;

/**
 * The sizes of a document.
 *
 * @param title the title
 * @param question the question over a column
 * @param section the heading of a section
 * @param body running text
 * @param childsWords a child's exact words
 * @param small for whom the copy is, the ends of a scale, legends
 * @param footer under each page
 */
public record TypeScale(
        TextSize title,
        TextSize question,
        TextSize section,
        TextSize body,
        TextSize childsWords,
        TextSize small,
        TextSize footer) {

    /**
     * Checks that every size is there; the sizes themselves were checked when they were made.
     *
     * @param title see {@link #title}
     * @param question see {@link #question}
     * @param section see {@link #section}
     * @param body see {@link #body}
     * @param childsWords see {@link #childsWords}
     * @param small see {@link #small}
     * @param footer see {@link #footer}
     */
    public TypeScale {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(childsWords, "childsWords");
        Objects.requireNonNull(small, "small");
        Objects.requireNonNull(footer, "footer");
    }
}
