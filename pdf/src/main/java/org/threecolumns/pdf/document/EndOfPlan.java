package org.threecolumns.pdf.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threecolumns.model.Given;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.plan.SafetyPlan;
import org.threecolumns.pdf.plan.Content;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.TextRun;
import org.threecolumns.pdf.plan.WritingLines;

/** When people look at the plan again, who has a copy of it, and that it is no contract. */
record EndOfPlan(Words words, SafetyPlan plan, String reader) {

    List<Content> content(RecordPath at) {
        List<Content> content = new ArrayList<>();
        plan.getReviewBy()
                .map(day ->
                        words.phrase("plan.review-by", words.bold(words.dates().of(day))))
                .ifPresentOrElse(
                        runs -> content.add(new Paragraph(Paragraph.Kind.BODY, runs)),
                        () -> content.addAll(List.of(
                                new Paragraph(Paragraph.Kind.BODY, words.phrase("plan.review-on")),
                                new WritingLines(1))));
        content.addAll(copies(at));
        content.add(new Paragraph(Paragraph.Kind.BODY, noContract()));
        return content;
    }

    /** A reader who is told of no copy but their own is not told that there is no other: who else has one is a line to write. */
    private List<Content> copies(RecordPath at) {
        List<String> whole = plan.getGiven().stream()
                .filter(given -> given.getPart().isEmpty())
                .flatMap(given -> given.getTo().stream())
                .toList();
        Sentences copies = new Sentences();
        if (!whole.isEmpty()) {
            copies.add(words.phrase("plan.copies", words.names().list(whole)));
        }
        for (Given given : plan.getGiven()) {
            String to = given.getTo().map(words.names()::of).orElse(words.label("name.not-known"));
            given.getPart()
                    .map(part -> words.recorded(at.member("given").item(given.getId()), "part", part, Optional.empty()))
                    .ifPresent(part -> copies.add(words.phrase("plan.copy-of-part", to, part)));
        }
        boolean others = plan.getGiven().stream()
                .flatMap(given -> given.getTo().stream())
                .anyMatch(to -> !to.equals(reader));
        if (others) {
            return List.of(new Paragraph(Paragraph.Kind.BODY, copies.runs()));
        }
        copies.add(words.phrase(plan.getGiven().isEmpty() ? "plan.copies-to-write" : "plan.other-copies-to-write"));
        return List.of(new Paragraph(Paragraph.Kind.BODY, copies.runs()), new WritingLines(1));
    }

    private List<TextRun> noContract() {
        Sentences text = new Sentences().add(words.phrase("plan.no-contract"));
        plan.getLegalNote()
                .map(note -> "plan.legal." + note.code())
                .filter(words::hasLabel)
                .ifPresent(key -> text.add(words.phrase(key)));
        return text.runs();
    }
}
