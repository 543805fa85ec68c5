package org.threecolumns.proof;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Everything in a PDF that can hold words, by six looks that know nothing of each other. */
final class PdfLook {
    private final Search search;
    private final FileLook files;

    PdfLook(Search search, FileLook files) {
        this.search = search;
        this.files = files;
    }

    void look(byte[] file) {
        int streams = lookIntoObjects(file);
        new RawPdf(search, file)
                .look(streams, state -> search.inside(Spot.EARLIER_REVISION, () -> lookIntoObjects(state)));
    }

    /** {@return how many streams the file's own table of objects knows} */
    private int lookIntoObjects(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.isEncrypted()) {
                search.gap(Spot.PAGE_TEXT, Gap.Why.ENCRYPTED);
            }
            PdfObjects objects = PdfObjects.of(document.getDocument());
            look(document, objects);
            return objects.streams().size();
        } catch (InvalidPasswordException locked) {
            search.gap(Spot.PAGE_TEXT, Gap.Why.ENCRYPTED);
        } catch (IOException | RuntimeException damaged) {
            search.gap(Spot.PAGE_TEXT, Gap.Why.DAMAGED);
        }
        search.end();
        return 0;
    }

    private void look(PDDocument document, PdfObjects objects) throws IOException {
        DrawnWords.inDrawnOrder(search).look(document);
        DrawnWords.asTheEyeFindsThem(search).look(document);
        new DrawingsWords(search).look(objects);
        new SpokenWords(search).look(document);
        new ObjectWords(search).look(objects);
        new StreamWords(search, files).look(objects);
    }
}
