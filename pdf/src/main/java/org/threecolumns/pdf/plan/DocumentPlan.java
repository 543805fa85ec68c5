package org.threecolumns.pdf.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One document: everything that stands on its pages, in spoken order, and what of the shared copy it leaves out.
 *
 * @param language the language of the document; a run may be in another
 * @param title the title in the file's properties, never blank
 * @param footer what stands under every page
 * @param form the form of page the document was made for
 * @param madeOn the day on which the copy was made
 * @param blocks what stands on the pages, in spoken order; may be empty
 * @param leftOut paths of texts of the shared copy that this document does not print, each once
 * @param identifiers what tells this copy from others, for the file's metadata and never on a page; may be empty
 */
public record DocumentPlan(
        Locale language,
        String title,
        Footer footer,
        Form form,
        LocalDate madeOn,
        List<Block> blocks,
        List<String> leftOut,
        List<String> identifiers) {

    /**
     * Checks the title and that no question is only repeated.
     *
     * @param language see {@link #language}
     * @param title see {@link #title}
     * @param footer see {@link #footer}
     * @param form see {@link #form}
     * @param madeOn see {@link #madeOn}
     * @param blocks see {@link #blocks}
     * @param leftOut see {@link #leftOut}
     * @param identifiers see {@link #identifiers}
     * @throws IllegalArgumentException if the title is blank, the language has no name, or a question over a column is marked as
     * repeated that no earlier section asks, so that it would never be spoken
     */
    public DocumentPlan {
        Objects.requireNonNull(footer, "footer");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(madeOn, "madeOn");
        blocks = List.copyOf(blocks);
        leftOut = List.copyOf(leftOut);
        identifiers = List.copyOf(identifiers);
        if (title.isBlank()) {
            throw new IllegalArgumentException("title: blank; the title of the document expected");
        }
        if (language.getLanguage().isEmpty()) {
            throw new IllegalArgumentException("language: none; a language with a name expected");
        }
        requireSpokenHeads(blocks);
    }

    /**
     * A document whose file says nothing of the copy it was made from.
     *
     * @param language see {@link #language}
     * @param title see {@link #title}
     * @param footer see {@link #footer}
     * @param form see {@link #form}
     * @param madeOn see {@link #madeOn}
     * @param blocks see {@link #blocks}
     * @param leftOut see {@link #leftOut}
     * @throws IllegalArgumentException as the other constructor does
     */
    public DocumentPlan(
            Locale language,
            String title,
            Footer footer,
            Form form,
            LocalDate madeOn,
            List<Block> blocks,
            List<String> leftOut) {
        this(language, title, footer, form, madeOn, blocks, leftOut, List.of());
    }

    /**
     * {@return the same document, with what tells its copy from others in the file's metadata}
     *
     * @param newIdentifiers see {@link #identifiers}
     */
    public DocumentPlan identifiedBy(List<String> newIdentifiers) {
        return new DocumentPlan(language, title, footer, form, madeOn, blocks, leftOut, newIdentifiers);
    }

    private static void requireSpokenHeads(List<Block> blocks) {
        Set<List<TextRun>> asked = new HashSet<>();
        blocks.stream().flatMap(DocumentPlan::heads).forEach(head -> {
            if (head.repeated() && !asked.contains(head.words())) {
                throw new IllegalArgumentException("blocks: a repeated question that no earlier section asks");
            }
            asked.add(head.words());
        });
    }

    private static Stream<ColumnHead> heads(Part part) {
        return part instanceof ColumnHead head
                ? Stream.of(head)
                : part.parts().stream().flatMap(DocumentPlan::heads);
    }

    /** {@return every spoken run in spoken order} */
    public Stream<TextRun> spokenRuns() {
        return blocks.stream().flatMap(Block::spokenRuns);
    }

    /** {@return the size of the plan; never its words} */
    @Override
    public String toString() {
        return "DocumentPlan[" + blocks.size() + " blocks, " + form + ", " + language.toLanguageTag() + "]";
    }
}
