package org.threecolumns.pdf.proof;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A structure element as it stands in a finished file, read back with PDFBox.
 *
 * @param type the structure type, such as {@code H1}
 * @param language the language that the element states itself
 * @param alternative the words for what is drawn
 * @param parts child elements and words, in tag order
 */
public record Tag(String type, Optional<String> language, Optional<String> alternative, List<Part> parts) {

    /** Something inside an element. */
    public sealed interface Part permits Child, Words, Attached {}

    /** A child element. */
    public record Child(Tag tag) implements Part {}

    /**
     * Words of one marked sequence.
     *
     * @param text as extracted, spaces included
     * @param page 1 for the first page
     */
    public record Words(String text, int page) implements Part {}

    /** An annotation that belongs to the element, for instance a link. */
    public record Attached(String kind) implements Part {}

    /** {@return this element and all below it, in tag order} */
    public Stream<Tag> all() {
        return Stream.concat(
                Stream.of(this),
                parts.stream().flatMap(part -> part instanceof Child c ? c.tag.all() : Stream.empty()));
    }

    /** {@return the words of this element and all below it, in tag order, each block apart from the next} */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Words words) {
                text.append(words.text);
            } else if (part instanceof Child child) {
                boolean inLine = INLINE.contains(child.tag.type);
                text.append(inLine ? "" : " ").append(child.tag.text()).append(inLine ? "" : " ");
            }
        }
        return text.toString();
    }

    /** {@return the pages on which the words of this element stand, 1 for the first, without repetition} */
    public List<Integer> pages() {
        return all().flatMap(tag -> tag.parts.stream())
                .flatMap(part -> part instanceof Words words ? Stream.of(words.page) : Stream.empty())
                .distinct()
                .toList();
    }

    private static final List<String> INLINE = List.of("Span", "Link", "Quote", "Reference", "Em", "Strong", "Code");
}
