import org.jspecify.annotations.NullMarked;

/** Accessible printed documents made from a shared copy of a record. */
@NullMarked
module org.threecolumns.pdf {
    requires static transitive org.jspecify;
    requires transitive org.threecolumns.core;
    requires com.github.librepdf.openpdf;

    exports org.threecolumns.pdf.document;
    exports org.threecolumns.pdf;
    exports org.threecolumns.pdf.plan;
    exports org.threecolumns.pdf.theme;
}
