import org.jspecify.annotations.NullMarked;

/** Looks through finished copies for what must not be in them. */
@NullMarked
module org.threecolumns.proof {
    requires static transitive org.jspecify;
    requires transitive org.threecolumns.core;
    requires com.fasterxml.jackson.core;
    requires org.apache.pdfbox;
    requires org.jsoup;

    exports org.threecolumns.proof;
}
