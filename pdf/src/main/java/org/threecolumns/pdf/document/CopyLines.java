package org.threecolumns.pdf.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.threecolumns.model.Given;
import org.threecolumns.pdf.plan.Content;
import org.threecolumns.pdf.plan.Footer;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.TextRun;
import org.threecolumns.share.SharedRecord;

/** What says on every document whose copy it is, about whom, and from when: under the title, and under every page. */
final class CopyLines {
    private final SharedRecord copy;
    private final Labels labels;
    private final Words words;

    CopyLines(SharedRecord copy, Labels labels, Words words) {
        this.copy = copy;
        this.labels = labels;
        this.words = words;
    }

    /** Under the title: for whom and about whom, then the lines of the document itself, then what is not checked yet. */
    List<Content> underTitle(List<Content> own) {
        List<Content> lines = new ArrayList<>();
        lines.add(Paragraph.of(Paragraph.Kind.COPY_LINE, words.plain(copyFor())));
        lines.addAll(own);
        if (!labels.unchecked().isEmpty()) {
            lines.add(Paragraph.of(Paragraph.Kind.COPY_DETAIL, words.plain(words.label("copy.welsh-unchecked"))));
        }
        return lines;
    }

    List<TextRun> madeOn() {
        return words.phrase("copy.made-on", words.dates().of(copy.asOf()));
    }

    /** Which copy of the reader's this one replaces. */
    Optional<List<TextRun>> replaces(List<Given> given) {
        return given.stream()
                .filter(each ->
                        each.getTo().filter(copy.reader().getId()::equals).isPresent())
                .map(Given::getOn)
                .flatMap(Optional::stream)
                .filter(day -> day.isBefore(copy.asOf()))
                .max(Comparator.naturalOrder())
                .map(day -> words.phrase("copy.replaces", words.dates().of(day)));
    }

    Footer footer(String shortTitle) {
        LocalDate day = copy.asOf();
        return new Footer(
                words.text("copy.footer", shortTitle, reader(), words.dates().of(day), copy.copyId()),
                words.label("page"));
    }

    /** The children whom the copy is about, by the names that people use. */
    List<String> about() {
        return copy.about().stream().map(child -> child.getId()).toList();
    }

    /** The reader's name; a child's page has first names only. */
    private String reader() {
        boolean child = words.isChild(copy.reader().getId());
        return child ? words.names().of(copy.reader()) : words.names().whole(copy.reader());
    }

    private String copyFor() {
        boolean onlyReader = about().stream().allMatch(copy.reader().getId()::equals);
        return onlyReader
                ? words.text("copy.for-self", reader())
                : words.text("copy.for", reader(), words.names().list(about()));
    }
}
