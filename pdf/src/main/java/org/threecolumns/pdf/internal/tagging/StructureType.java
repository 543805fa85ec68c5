package org.threecolumns.pdf.internal.tagging;

/** The standard structure types of PDF 1.7 that a document of ours uses. */
public enum StructureType {
    DOCUMENT("Document"),
    SECTION("Sect"),
    DIVISION("Div"),
    HEADING_1("H1"),
    HEADING_2("H2"),
    HEADING_3("H3"),
    HEADING_4("H4"),
    HEADING_5("H5"),
    HEADING_6("H6"),
    PARAGRAPH("P"),
    BLOCK_QUOTE("BlockQuote"),
    LIST("L"),
    LIST_ITEM("LI"),
    LABEL("Lbl"),
    LIST_BODY("LBody"),
    FIGURE("Figure"),
    SPAN("Span");

    private final String pdfName;

    StructureType(String pdfName) {
        this.pdfName = pdfName;
    }

    /** The name in the file. */
    public String pdfName() {
        return pdfName;
    }

    /** The heading of a level from 1 to 6. */
    public static StructureType heading(int level) {
        return valueOf("HEADING_" + level);
    }
}
