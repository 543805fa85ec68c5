package org.threecolumns.pdf.proof;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The words of one page by the mark that owns them. */
final class PageWords {

    private final Map<Integer, String> marked = new TreeMap<>();
    private final StringBuilder artifact = new StringBuilder();

    private PageWords() {}

    static PageWords of(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        // Two equal letters close together are two letters.
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        PageWords words = new PageWords();
        extractor.getMarkedContents().forEach(words::add);
        return words;
    }

    String marked(int mark) {
        return marked.getOrDefault(mark, "");
    }

    String artifact() {
        return artifact.toString();
    }

    private void add(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object item : content.getContents()) {
            if (item instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (item instanceof PDMarkedContent nested) {
                add(nested);
            }
        }
        if (content.getMCID() >= 0) {
            marked.merge(content.getMCID(), text.toString(), String::concat);
        } else {
            artifact.append(text).append(' ');
        }
    }
}
