package org.threecolumns.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.threecolumns.check.Finding;
import org.threecolumns.check.Report;
import org.threecolumns.check.Stage;
import org.threecolumns.check.standard.StandardRules;
import org.threecolumns.json.CaseRecordReader;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.pdf.PdfRenderer;
import org.threecolumns.pdf.document.Labels;
import org.threecolumns.pdf.document.ThreeColumnMapDocument;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.problem.RecordReadException;
import org.threecolumns.share.Audience;
import org.threecolumns.share.Sharing;

/**
 * Reads a record, checks it for a meeting, and prints the three-column map once for Kerry, the mother of both children,
 * and once for Dean, the father of one of them. The two pages differ: each holds only what its reader may see.
 */
public final class Quickstart {
    /** The library never looks at a clock: the day is always handed in. Here it is that of the sample's meeting. */
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 12);

    /** Hibernate Validator tells its version here when it is first used; kept, or the level would be forgotten. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private Quickstart() {}

    /**
     * Makes the two pages.
     *
     * @param arguments the file of the record, and the folder for the pages
     * @throws IOException if a file cannot be read or written
     * @throws RecordReadException if the record cannot be read; it says every place and reason
     */
    @SuppressWarnings("SystemOut") // this program is about what it prints
    public static void main(String[] arguments) throws IOException, RecordReadException {
        VALIDATOR.setLevel(Level.WARNING);
        run(Path.of(arguments[0]), Path.of(arguments[1]), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(Path recordFile, Path folder, PrintStream print) throws IOException, RecordReadException {
        Files.createDirectories(folder);
        Path kerrysMap = folder.resolve("map-for-kerry.pdf");
        Path deansMap = folder.resolve("map-for-dean.pdf");
        LocalDate today = TODAY;

        try (InputStream in = Files.newInputStream(recordFile);
                OutputStream out = Files.newOutputStream(kerrysMap)) {
            // tag::five-lines
            CaseRecord record = CaseRecordReader.standard().read(in);
            Report report = StandardRules.checker().check(record, Stage.meeting(), today);
            Sharing sharing = Audience.family("p3").about("c1", "c2").share(record, today);
            PdfRenderer.standard().render(ThreeColumnMapDocument.plan(sharing.copy(), Labels.in("en-GB")), out);
            // end::five-lines

            tell(print, report);
            tell(print, sharing, kerrysMap);

            // Dean is the father of Theo only: his copy is about c2, and holds nothing that is about Maisie.
            Sharing withDean = Audience.family("p4").about("c2").share(record, today);
            DocumentPlan deansPlan = ThreeColumnMapDocument.plan(withDean.copy(), Labels.in("en-GB"));
            Files.write(deansMap, PdfRenderer.standard().render(deansPlan));
            tell(print, withDean, deansMap);
        }
    }

    /** What the rules found: a place, what was seen there and a question; never a score. */
    private static void tell(PrintStream print, Report report) {
        print.println("Checked for the stage " + report.stage().name() + ": "
                + (report.mayEnter() ? "it may be entered." : "something stands in the way."));
        for (Finding finding : report.findings()) {
            print.println("  " + finding.path() + " (" + finding.rule() + ", " + finding.severity() + ")");
            print.println("    " + finding.message() + " " + finding.question());
        }
        if (report.findings().isEmpty()) {
            print.println("  No rule has anything to say. That does not prove good practice.");
        }
    }

    /** Whom a page is for and where it is; the receipt says what was kept from that reader, where and why. */
    private static void tell(PrintStream print, Sharing sharing, Path page) {
        print.println("Map for " + sharing.copy().reader().getName().orElse("") + ", copy "
                + sharing.copy().copyId() + ", kept back: "
                + sharing.receipt().withheld().size() + " places; see " + page);
    }
}
