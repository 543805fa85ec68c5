package org.threecolumns.pdf.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A good file with one fault put in, to see whether a judge notices. */
final class MutatedPdf {

    private MutatedPdf() {}

    static byte[] of(byte[] good, Consumer<PDDocument> fault) {
        try (PDDocument document = Loader.loadPDF(good)) {
            fault.accept(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same objects without compression, so that their keys can be read. */
    static byte[] uncompressed(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a key from the first dictionary that has it. */
    static Consumer<PDDocument> without(String key) {
        return document ->
                first(document, dictionary -> dictionary.containsKey(key)).removeItem(COSName.getPDFName(key));
    }

    /** Gives the first structure element of one type another type. */
    static Consumer<PDDocument> renamed(String type, String other) {
        return document -> first(document, dictionary -> type.equals(dictionary.getNameAsString(COSName.S)))
                .setName(COSName.S, other);
    }

    private static COSDictionary first(PDDocument document, Predicate<COSDictionary> wanted) {
        return document.getDocument().getXrefTable().keySet().stream()
                .sorted()
                .map(key -> document.getDocument().getObjectFromPool(key).getObject())
                .flatMap(object -> dictionary(object).stream())
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing to put a fault into"));
    }

    private static Optional<COSDictionary> dictionary(COSBase object) {
        return object instanceof COSDictionary dictionary ? Optional.of(dictionary) : Optional.empty();
    }
}
