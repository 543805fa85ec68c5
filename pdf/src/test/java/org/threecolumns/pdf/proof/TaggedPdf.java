package org.threecolumns.pdf.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/**
 * A finished file as another library reads it.
 *
 * @param title the title that a viewer shows
 * @param language the language of the whole document
 * @param pages how many pages
 * @param root the one top element
 * @param bookmarks titles in order, indented by two spaces a level
 * @param artifacts words that no element owns, page by page
 */
public record TaggedPdf(
        String title, String language, int pages, Tag root, List<String> bookmarks, List<String> artifacts) {

    /** {@return the file, read from its bytes} */
    public static TaggedPdf of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new Reading(document).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The state of one reading. */
    private static final class Reading {
        private final PDDocument document;
        private final Map<COSBase, Integer> pageNumbers = new HashMap<>();
        private final List<PageWords> words = new ArrayList<>();

        private Reading(PDDocument document) {
            this.document = document;
        }

        private TaggedPdf read() throws IOException {
            for (PDPage page : document.getPages()) {
                pageNumbers.put(page.getCOSObject(), pageNumbers.size() + 1);
                words.add(PageWords.of(page));
            }
            var catalog = document.getDocumentCatalog();
            List<Object> tops = catalog.getStructureTreeRoot().getKids();
            if (tops.size() != 1) {
                throw new AssertionError("one top element expected, found " + tops.size());
            }
            List<String> bookmarks = new ArrayList<>();
            if (catalog.getDocumentOutline() != null) {
                collect(catalog.getDocumentOutline(), 0, bookmarks);
            }
            return new TaggedPdf(
                    document.getDocumentInformation().getTitle(),
                    catalog.getLanguage(),
                    document.getNumberOfPages(),
                    tag((PDStructureElement) tops.get(0)),
                    bookmarks,
                    words.stream().map(PageWords::artifact).toList());
        }

        private Tag tag(PDStructureElement element) {
            return new Tag(
                    element.getStructureType(),
                    Optional.ofNullable(element.getLanguage()),
                    Optional.ofNullable(element.getAlternateDescription()),
                    parts(element));
        }

        private List<Tag.Part> parts(PDStructureElement element) {
            List<Tag.Part> parts = new ArrayList<>();
            for (Object kid : ((PDStructureNode) element).getKids()) {
                if (kid instanceof PDStructureElement child) {
                    parts.add(new Tag.Child(tag(child)));
                } else if (kid instanceof Integer mark) {
                    parts.add(words(element.getPage(), mark));
                } else if (kid instanceof PDMarkedContentReference reference) {
                    PDPage page = reference.getPage() == null ? element.getPage() : reference.getPage();
                    parts.add(words(page, reference.getMCID()));
                } else if (kid instanceof PDObjectReference reference) {
                    parts.add(new Tag.Attached(
                            reference.getReferencedObject().getClass().getSimpleName()));
                }
            }
            return parts;
        }

        private Tag.Words words(PDPage page, int mark) {
            int number = pageNumbers.getOrDefault(page.getCOSObject(), 0);
            return new Tag.Words(words.get(number - 1).marked(mark), number);
        }

        private static void collect(PDOutlineNode node, int depth, List<String> into) {
            for (PDOutlineItem item : node.children()) {
                into.add("  ".repeat(depth) + item.getTitle());
                collect(item, depth + 1, into);
            }
        }
    }
}
