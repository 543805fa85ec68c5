package org.threecolumns.pdf.proof;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** What a reader can say of a finished PDF, in a reader's words. */
public final class PdfAssert extends AbstractAssert<PdfAssert, byte[]> {

    private final TaggedPdf file;

    private PdfAssert(byte[] pdf) {
        super(pdf, PdfAssert.class);
        this.file = TaggedPdf.of(pdf);
    }

    /** {@return assertions about the bytes of a PDF} */
    public static PdfAssert assertThat(byte[] pdf) {
        return new PdfAssert(pdf);
    }

    /** Passes if veraPDF finds no fault under PDF/UA-1 and PDF/A-2a. */
    public PdfAssert isAccessible() {
        Assertions.assertThat(JudgedByVeraPdf.faults(actual)).isEmpty();
        return this;
    }

    /** Passes if there is a heading of that level with exactly these words; go on with its page. */
    public FoundTag hasHeading(int level, String words) {
        return hasTag("H" + level, words);
    }

    /** Passes if there is an element of that type with exactly these words; go on with its page. */
    public FoundTag hasTag(String type, String words) {
        List<Tag> ofType =
                file.root().all().filter(tag -> tag.type().equals(type)).toList();
        Assertions.assertThat(ofType).extracting(PdfAssert::words).contains(words);
        return new FoundTag(ofType.stream()
                .filter(tag -> words(tag).equals(words))
                .findFirst()
                .orElseThrow());
    }

    /** Passes if some picture has exactly these words in its place. */
    public PdfAssert hasAlternative(String words) {
        Assertions.assertThat(file.root().all().flatMap(tag -> tag.alternative().stream()))
                .contains(words);
        return this;
    }

    /** Passes if the words stand in an element that states their language. */
    public PdfAssert says(String words, String language) {
        Assertions.assertThat(file.root()
                        .all()
                        .filter(tag -> tag.language().filter(language::equals).isPresent()))
                .extracting(PdfAssert::words)
                .contains(words);
        return this;
    }

    /** Passes if the file has so many pages. */
    public PdfAssert hasPages(int count) {
        Assertions.assertThat(file.pages()).isEqualTo(count);
        return this;
    }

    /** Passes if the bookmarks are these, indented by two spaces a level. */
    public PdfAssert hasBookmarks(String... titles) {
        Assertions.assertThat(file.bookmarks()).containsExactly(titles);
        return this;
    }

    /** Passes if the outline equals the reviewed one beside the test class. */
    public PdfAssert matchesOutline(Class<?> beside, String name) {
        String outline = PdfOutline.of(actual);
        Assertions.assertThat(outline).isEqualTo(PdfOutline.reviewed(beside, name, outline));
        return this;
    }

    /** Passes if no dictionary of the file has one of these keys or names, for instance {@code JavaScript}. */
    public PdfAssert holdsNo(String... names) {
        String uncompressed = new String(MutatedPdf.uncompressed(actual), StandardCharsets.ISO_8859_1);
        for (String name : names) {
            Assertions.assertThat(uncompressed).doesNotContain("/" + name);
        }
        return this;
    }

    private static String words(Tag tag) {
        return tag.text().strip().replaceAll("\\s+", " ");
    }

    /** An element that was found. */
    public final class FoundTag {
        private final Tag tag;

        private FoundTag(Tag tag) {
            this.tag = tag;
        }

        /** Passes if the element begins on that page, 1 for the first. */
        public PdfAssert onPage(int page) {
            Assertions.assertThat(tag.pages()).startsWith(page);
            return PdfAssert.this;
        }

        /** Passes if the element's words stand on exactly these pages. */
        public PdfAssert onPages(Integer... pages) {
            Assertions.assertThat(tag.pages()).containsExactly(pages);
            return PdfAssert.this;
        }

        /** Goes on with the file. */
        public PdfAssert and() {
            return PdfAssert.this;
        }
    }
}
