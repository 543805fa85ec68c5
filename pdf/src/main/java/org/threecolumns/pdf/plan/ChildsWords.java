package org.threecolumns.pdf.plan;

import java.util.List;
import java.util.Objects;

/**
 * What a child said, exactly: larger, on a tint with a tail, whose words they are underneath. Only for words that were recorded
 * as exact; see {@link ChildSaid} for all others.
 *
 * @param accent the colour family of the tint
 * @param words the child's words with their quotation marks, at least one run
 * @param whose whose words they are, at least one run
 */
public record ChildsWords(Accent accent, List<TextRun> words, List<TextRun> whose) implements Content {

    /**
     * Checks that both texts are there.
     *
     * @param accent see {@link #accent}
     * @param words see {@link #words}
     * @param whose see {@link #whose}
     * @throws IllegalArgumentException if there are no words, or nobody whose words they are
     */
    public ChildsWords {
        Objects.requireNonNull(accent, "accent");
        words = TextRun.some(words, "words");
        whose = TextRun.some(whose, "whose");
    }

    @Override
    public List<Part> parts() {
        return List.of(new Paragraph(Paragraph.Kind.CHILDS_WORDS, words), new Paragraph(Paragraph.Kind.BODY, whose));
    }
}
