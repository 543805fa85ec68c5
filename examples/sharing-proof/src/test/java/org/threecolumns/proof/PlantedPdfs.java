package org.threecolumns.proof;

import static org.threecolumns.proof.PdfMaker.bytes;
import static org.threecolumns.proof.PdfMaker.drawing;
import static org.threecolumns.proof.PdfMaker.joined;
import static org.threecolumns.proof.PdfMaker.with;
import static org.threecolumns.proof.PdfMaker.write;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Each way of leaving words in a PDF that we know, with the kind of place in which it is to be found. */
final class PlantedPdfs {
    static final String SECRET = "Rosewood Court";

    /** A file and where its words stand. */
    static final class Planted {
        private final byte[] file;
        private final Spot spot;

        Planted(byte[] file, Spot spot) {
            this.file = file;
            this.spot = spot;
        }

        byte[] file() {
            return file;
        }

        Spot spot() {
            return spot;
        }
    }

    private PlantedPdfs() {}

    static Map<String, Planted> all() {
        Map<String, Planted> all = new LinkedHashMap<>();
        onThePage(all);
        besideThePage(all);
        inTags(all);
        inMetadata(all);
        inPackedFiles(all);
        inLeftovers(all);
        return all;
    }

    private static void onThePage(Map<String, Planted> all) {
        all.put("page text", new Planted(drawing(to -> write(to, 72, 600, SECRET)), Spot.PAGE_TEXT));
        all.put(
                "under a black box",
                new Planted(
                        drawing(to -> {
                            write(to, 72, 600, SECRET);
                            to.addRect(60, 590, 300, 30);
                            to.fill();
                        }),
                        Spot.PAGE_TEXT));
        all.put(
                "white on white",
                new Planted(
                        drawing(to -> {
                            to.setNonStrokingColor(Color.WHITE);
                            write(to, 72, 600, SECRET);
                        }),
                        Spot.PAGE_TEXT));
        all.put("off the page", new Planted(drawing(to -> write(to, -900, 5_000, SECRET)), Spot.PAGE_TEXT));
        all.put(
                "with soft hyphens",
                new Planted(drawing(to -> write(to, 72, 600, "Rose\u00adwood Co\u00adurt")), Spot.PAGE_TEXT));
        int[] inOrder = IntStream.range(0, SECRET.length()).toArray();
        all.put(
                "letter by letter",
                new Planted(drawing(to -> PdfMaker.writeLetters(to, SECRET, inOrder, 14)), Spot.PAGE_TEXT));
        int[] backwards = IntStream.range(0, SECRET.length())
                .map(i -> SECRET.length() - 1 - i)
                .toArray();
        all.put(
                "drawn backwards, read forwards",
                new Planted(drawing(to -> PdfMaker.writeLetters(to, SECRET, backwards, 14)), Spot.PAGE_TEXT));
        all.put(
                "drawn forwards, placed backwards",
                new Planted(drawing(to -> PdfMaker.writeLetters(to, SECRET, inOrder, -14)), Spot.PAGE_TEXT));
        all.put("in a switched-off layer", new Planted(with(PlantedPdfs::hiddenLayer), Spot.PAGE_TEXT));
        all.put("in a pattern that nothing paints", new Planted(with(PlantedPdfs::pattern), Spot.DRAWING));
        all.put("in the look of a note", new Planted(with(PlantedPdfs::appearance), Spot.DRAWING));
    }

    private static void besideThePage(Map<String, Planted> all) {
        all.put(
                "bookmark",
                new Planted(
                        with((document, page) -> {
                            PDDocumentOutline outline = new PDDocumentOutline();
                            PDOutlineItem item = new PDOutlineItem();
                            item.setTitle(SECRET);
                            outline.addLast(item);
                            document.getDocumentCatalog().setDocumentOutline(outline);
                        }),
                        Spot.BOOKMARK));
        all.put(
                "note",
                new Planted(
                        with((document, page) -> {
                            PDAnnotationText note = new PDAnnotationText();
                            note.setRectangle(new PDRectangle(10, 10, 20, 20));
                            note.setContents(SECRET);
                            page.setAnnotations(List.of(note));
                        }),
                        Spot.ANNOTATION));
        all.put("link", new Planted(linkTo("https://example.org/rosewood-court"), Spot.LINK));
        all.put(
                "named destination",
                new Planted(
                        with((document, page) -> {
                            PDPageXYZDestination destination = new PDPageXYZDestination();
                            destination.setPage(page);
                            PDDestinationNameTreeNode names = new PDDestinationNameTreeNode();
                            names.setNames(Map.of(SECRET, destination));
                            PDDocumentNameDictionary dictionary =
                                    new PDDocumentNameDictionary(document.getDocumentCatalog());
                            dictionary.setDests(names);
                            document.getDocumentCatalog().setNames(dictionary);
                        }),
                        Spot.NAME));
        all.put(
                "script",
                new Planted(
                        with((document, page) -> document.getDocumentCatalog()
                                .setOpenAction(new PDActionJavaScript("app.alert('" + SECRET + "')"))),
                        Spot.SCRIPT));
        all.put(
                "form field",
                new Planted(
                        with((document, page) -> {
                            PDAcroForm form = new PDAcroForm(document);
                            PDTextField field = new PDTextField(form);
                            field.setPartialName("f1");
                            field.getCOSObject().setString(COSName.V, SECRET);
                            form.getFields().add(field);
                            document.getDocumentCatalog().setAcroForm(form);
                        }),
                        Spot.FORM_FIELD));
        all.put(
                "help text of a form field",
                new Planted(
                        with((document, page) -> {
                            PDAcroForm form = new PDAcroForm(document);
                            PDTextField field = new PDTextField(form);
                            field.setPartialName("f1");
                            field.setAlternateFieldName(SECRET);
                            form.getFields().add(field);
                            document.getDocumentCatalog().setAcroForm(form);
                        }),
                        Spot.FORM_FIELD));
        all.put(
                "name of a layer",
                new Planted(
                        with((document, page) -> {
                            PDOptionalContentProperties layers = new PDOptionalContentProperties();
                            layers.addGroup(new PDOptionalContentGroup(SECRET));
                            document.getDocumentCatalog().setOCProperties(layers);
                        }),
                        Spot.LAYER));
    }

    private static void inTags(Map<String, Planted> all) {
        all.put(
                "alternative text",
                new Planted(tagged(element -> element.setAlternateDescription(SECRET)), Spot.ALTERNATIVE_TEXT));
        all.put("actual text", new Planted(tagged(element -> element.setActualText(SECRET)), Spot.ACTUAL_TEXT));
        all.put("title of a tag", new Planted(tagged(element -> element.setTitle(SECRET)), Spot.TAG));
        all.put("long form of a tag", new Planted(tagged(element -> element.setExpandedForm(SECRET)), Spot.TAG));
        all.put(
                "actual text in the page itself",
                new Planted(
                        drawing(to -> {
                            COSDictionary properties = new COSDictionary();
                            properties.setString(COSName.ACTUAL_TEXT, SECRET);
                            to.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
                            write(to, 72, 600, "...");
                            to.endMarkedContent();
                        }),
                        Spot.ACTUAL_TEXT));
        all.put(
                "words that only the tags put in order",
                new Planted(with(PlantedPdfs::orderedByTags), Spot.SPOKEN_TEXT));
    }

    private static void inMetadata(Map<String, Planted> all) {
        all.put(
                "title",
                new Planted(
                        with((document, page) ->
                                document.getDocumentInformation().setTitle(SECRET)),
                        Spot.DOCUMENT_INFORMATION));
        all.put(
                "keywords",
                new Planted(
                        with((document, page) ->
                                document.getDocumentInformation().setKeywords(SECRET)),
                        Spot.DOCUMENT_INFORMATION));
        all.put(
                "title in letters of two bytes",
                new Planted(
                        with((document, page) ->
                                document.getDocumentInformation().setTitle(SECRET + " \u0175")),
                        Spot.DOCUMENT_INFORMATION));
        all.put(
                "metadata packet",
                new Planted(
                        with((document, page) -> {
                            PDMetadata metadata = new PDMetadata(document);
                            metadata.importXMPMetadata(bytes(
                                    "<x:xmpmeta xmlns:x='adobe:ns:meta/'><a>Rose&#119;ood Court</a></x:xmpmeta>"));
                            document.getDocumentCatalog().setMetadata(metadata);
                        }),
                        Spot.METADATA));
        all.put(
                "page label",
                new Planted(
                        with((document, page) -> {
                            COSDictionary labels = new COSDictionary();
                            labels.setString(COSName.P, SECRET);
                            document.getDocumentCatalog().getCOSObject().setItem("PageLabels", labels);
                        }),
                        Spot.OTHER_OBJECT));
    }

    private static void inPackedFiles(Map<String, Planted> all) {
        all.put("attachment", new Planted(attached("list.txt", bytes("See " + SECRET)), Spot.ATTACHMENT));
        all.put("name of an attachment", new Planted(attached(SECRET + ".txt", bytes("nothing")), Spot.ATTACHMENT));
        all.put(
                "PDF in the PDF",
                new Planted(attached("a.pdf", drawing(to -> write(to, 72, 600, SECRET))), Spot.ATTACHMENT));
        all.put("ZIP in the PDF", new Planted(attached("a.zip", zipped(bytes(SECRET))), Spot.ATTACHMENT));
        all.put(
                "notes in a photograph",
                new Planted(
                        with((document, page) -> {
                            byte[] photograph = joined(
                                    bytes("\u00ff\u00d8\u00ff\u00e1\u0000 Exif\u0000\u0000" + SECRET + "          "),
                                    jpeg());
                            PDImageXObject image = new PDImageXObject(
                                    document,
                                    new ByteArrayInputStream(photograph),
                                    COSName.DCT_DECODE,
                                    2,
                                    2,
                                    8,
                                    org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB.INSTANCE);
                            PdfMaker.draw(document, page, to -> to.drawImage(image, 10, 10));
                        }),
                        Spot.PICTURE));
    }

    private static void inLeftovers(Map<String, Planted> all) {
        byte[] clean = with((document, page) -> {});
        all.put("after the end", new Planted(joined(clean, bytes("\nRosewood Court\n")), Spot.RAW_BYTES));
        all.put("before the beginning", new Planted(joined(bytes("Rosewood Court\n"), clean), Spot.RAW_BYTES));
        all.put(
                "an object that nothing uses",
                new Planted(
                        with((document, page) -> {
                            COSDictionary unused = new COSDictionary();
                            unused.setString(COSName.CONTENTS, SECRET);
                            // Reached through a key of the trailer that no reader knows, it is written and never shown.
                            document.getDocumentCatalog().getCOSObject().setItem("Unused", unused);
                        }),
                        Spot.OTHER_OBJECT));
        all.put(
                "a stream that nothing uses",
                new Planted(
                        with((document, page) -> {
                            COSStream unused = document.getDocument().createCOSStream();
                            try (var out = unused.createOutputStream(COSName.FLATE_DECODE)) {
                                out.write(bytes("Rosewood Court, second floor"));
                            }
                            document.getDocumentCatalog().getCOSObject().setItem("Unused", unused);
                        }),
                        Spot.STREAM));
        all.put("an earlier state of the file", new Planted(revised(), Spot.EARLIER_REVISION));
        all.put("a stream that no table names", new Planted(loose(clean), Spot.STREAM));
    }

    static byte[] linkTo(String address) {
        return with((document, page) -> {
            PDAnnotationLink link = new PDAnnotationLink();
            PDActionURI action = new PDActionURI();
            action.setURI(address);
            link.setAction(action);
            link.setRectangle(new PDRectangle(10, 10, 20, 20));
            page.setAnnotations(List.of(link));
        });
    }

    @SuppressWarnings("deprecation") // The one way to draw a picture that is no object of the file.
    static void inlinePicture(PDPageContentStream content) throws IOException {
        content.appendRawCommands("q 9 0 0 9 50 50 cm BI /W 2 /H 2 /BPC 8 /CS /G ID abcd\nEI Q\n");
    }

    /** A capital R. */
    static void outlines(PDPageContentStream content) throws IOException {
        content.moveTo(0, 0);
        content.lineTo(0, 9);
        content.lineTo(4, 9);
        content.curveTo(8, 9, 8, 5, 4, 5);
        content.lineTo(0, 5);
        content.lineTo(8, 0);
        content.stroke();
    }

    private static void hiddenLayer(PDDocument document, PDPage page) throws IOException {
        PDOptionalContentGroup layer = new PDOptionalContentGroup("notes");
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        layers.addGroup(layer);
        layers.setGroupEnabled(layer, false);
        document.getDocumentCatalog().setOCProperties(layers);
        PdfMaker.draw(document, page, to -> {
            to.beginMarkedContent(COSName.OC, layer);
            write(to, 72, 600, SECRET);
            to.endMarkedContent();
        });
    }

    private static PDFormXObject form(PDDocument document) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        PDResources resources = new PDResources();
        COSName font = resources.add(PdfMaker.LETTERS);
        form.setResources(resources);
        form.setBBox(new PDRectangle(200, 20));
        try (var out = form.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes("BT /" + font.getName() + " 12 Tf (Rose) Tj 30 0 Td (wood Co) Tj (urt) Tj ET"));
        }
        return form;
    }

    private static void appearance(PDDocument document, PDPage page) throws IOException {
        PDAnnotationText note = new PDAnnotationText();
        note.setRectangle(new PDRectangle(10, 10, 20, 20));
        COSDictionary looks = new COSDictionary();
        looks.setItem(COSName.N, form(document));
        note.getCOSObject().setItem(COSName.AP, looks);
        page.setAnnotations(List.of(note));
    }

    private static void pattern(PDDocument document, PDPage page) throws IOException {
        COSStream pattern = form(document).getCOSObject();
        pattern.removeItem(COSName.SUBTYPE);
        pattern.removeItem(COSName.TYPE);
        pattern.setInt(COSName.PATTERN_TYPE, 1);
        COSDictionary patterns = new COSDictionary();
        patterns.setItem("P0", pattern);
        page.getResources().getCOSObject().setItem(COSName.PATTERN, patterns);
    }

    private interface Tagging {
        void tag(PDStructureElement element);
    }

    private static byte[] tagged(Tagging tagging) {
        return with((document, page) -> {
            PDStructureTreeRoot root = new PDStructureTreeRoot();
            PDStructureElement element = new PDStructureElement("Figure", root);
            tagging.tag(element);
            root.appendKid(element);
            document.getDocumentCatalog().setStructureTreeRoot(root);
        });
    }

    /** Drawn and placed as Court, wood, Rose one below the other; tagged the other way round. */
    private static void orderedByTags(PDDocument document, PDPage page) throws IOException {
        List<String> words = List.of("Court", "wood", "Rose");
        PdfMaker.draw(document, page, to -> {
            for (int i = 0; i < words.size(); i++) {
                COSDictionary properties = new COSDictionary();
                properties.setInt(COSName.MCID, i);
                to.beginMarkedContent(COSName.P, PDPropertyList.create(properties));
                write(to, 72, 600 - 30f * i, words.get(i));
                to.endMarkedContent();
            }
        });
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        PDStructureElement element = new PDStructureElement("P", root);
        element.setPage(page);
        for (int i = words.size() - 1; i >= 0; i--) {
            element.appendKid(i);
        }
        root.appendKid(element);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }

    private static byte[] attached(String name, byte[] content) {
        return with((document, page) -> {
            PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
            PDComplexFileSpecification specification = new PDComplexFileSpecification();
            specification.setFile(name);
            specification.setEmbeddedFile(file);
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("a", specification));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
        });
    }

    static byte[] zipped(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] jpeg() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        javax.imageio.ImageIO.write(
                new java.awt.image.BufferedImage(2, 2, java.awt.image.BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    /** The first state says it, the second no more. */
    private static byte[] revised() {
        byte[] first = with((document, page) ->
                document.getDocumentInformation().setCustomMetadataValue("x", "short one: Rosewood Court"));
        try (PDDocument document = Loader.loadPDF(first)) {
            COSDictionary information = document.getDocumentInformation().getCOSObject();
            information.setItem(COSName.getPDFName("x"), new COSString("nothing"));
            information.setNeedToBeUpdated(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A packed stream between the last object and the table, of which the table says nothing. */
    private static byte[] loose(byte[] clean) {
        String file = new String(clean, StandardCharsets.ISO_8859_1);
        int table = file.lastIndexOf("\nxref") + 1;
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(bytes("Rosewood Court, second floor"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        byte[] stream = joined(
                bytes("99 0 obj\n<< /Filter /FlateDecode /Length " + packed.size() + " >>\nstream\n"),
                packed.toByteArray(),
                bytes("\nendstream\nendobj\n"));
        String rest = file.substring(table).replace("startxref\n" + table, "startxref\n" + (table + stream.length));
        return joined(bytes(file.substring(0, table)), stream, bytes(rest));
    }
}
