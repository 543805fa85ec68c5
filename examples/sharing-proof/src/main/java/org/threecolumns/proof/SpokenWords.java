package org.threecolumns.proof;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Words in the order of the tags, as a screen reader speaks them, with what is spoken for pictures. */
final class SpokenWords {
    private static final int DEEPEST = 200;

    private final Search search;
    private final Map<PDPage, Map<Integer, String>> pieces = new HashMap<>();
    private final Map<PDPage, Integer> numbers = new HashMap<>();

    SpokenWords(Search search) {
        this.search = search;
    }

    void look(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            numbers.put(page, numbers.size() + 1);
            pieces.put(page, pieces(page));
        }
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            speakKids(root, null, 0);
        }
        search.end();
    }

    private Map<Integer, String> pieces(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> found = new HashMap<>();
        extractor.getMarkedContents().forEach(content -> collect(content, found));
        return found;
    }

    private void collect(PDMarkedContent content, Map<Integer, String> found) {
        StringBuilder words = new StringBuilder();
        append(content.getContents(), words, found);
        if (content.getMCID() >= 0) {
            found.merge(content.getMCID(), words.toString(), String::concat);
        }
        if (content.getActualText() != null) {
            search.text(Spot.ACTUAL_TEXT, content.getActualText());
        }
        if (content.getAlternateDescription() != null) {
            search.text(Spot.ALTERNATIVE_TEXT, content.getAlternateDescription());
        }
    }

    private void append(List<Object> contents, StringBuilder words, Map<Integer, String> found) {
        @Nullable TextPosition before = null;
        for (Object each : contents) {
            if (each instanceof TextPosition letter) {
                if (before != null && isApart(before, letter)) {
                    words.append(' ');
                }
                words.append(letter.getUnicode());
                before = letter;
            } else if (each instanceof PDMarkedContent inner) {
                collect(inner, found);
            }
        }
    }

    private static boolean isApart(TextPosition before, TextPosition letter) {
        float gap = letter.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
        return Math.abs(letter.getYDirAdj() - before.getYDirAdj()) > 1 || Math.abs(gap) > letter.getWidthOfSpace() / 2;
    }

    private void speakKids(PDStructureNode node, @Nullable PDPage page, int depth) {
        if (depth > DEEPEST) {
            search.gap(Spot.SPOKEN_TEXT, Gap.Why.TOO_DEEP);
            return;
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                speak(element, page, depth);
            } else if (kid instanceof Integer number) {
                speak(page, number);
            } else if (kid instanceof PDMarkedContentReference reference) {
                speak(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
            }
        }
    }

    private void speak(PDStructureElement element, @Nullable PDPage around, int depth) {
        if (element.getAlternateDescription() != null) {
            search.text(Spot.ALTERNATIVE_TEXT, element.getAlternateDescription());
        }
        if (element.getActualText() != null) {
            search.text(Spot.ACTUAL_TEXT, element.getActualText());
        }
        speakKids(element, element.getPage() == null ? around : element.getPage(), depth + 1);
    }

    private void speak(@Nullable PDPage page, int number) {
        String words = page == null ? null : pieces.getOrDefault(page, Map.of()).get(number);
        if (words != null && page != null) {
            search.text(Spot.SPOKEN_TEXT, numbers.getOrDefault(page, 0), words + " ");
        }
    }
}
