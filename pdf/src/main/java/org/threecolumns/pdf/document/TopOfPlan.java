package org.threecolumns.pdf.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threecolumns.model.plan.SafetyPlan;
import org.threecolumns.pdf.plan.Accent;
import org.threecolumns.pdf.plan.Content;
import org.threecolumns.pdf.plan.Heading;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.TextRun;
import org.threecolumns.pdf.plan.TopMatter;

/** The top of the plan: title, whether it is in force, for whom the copy is, when it was made and what it replaces. */
record TopOfPlan(CopyLines lines, Words words) {

    TopMatter of(ChosenPlan chosen) {
        SafetyPlan plan = chosen.plan();
        List<Content> left = new ArrayList<>();
        left.add(Heading.of(1, Accent.NONE, words.plain(words.label("plan.title"))));
        standing(chosen).ifPresent(runs -> left.add(new Paragraph(Paragraph.Kind.STAMP, runs)));
        Sentences details = new Sentences().add(lines.madeOn());
        plan.getVersion()
                .filter(version -> version > 1)
                .ifPresent(version -> details.add(words.phrase("plan.version", version)));
        lines.replaces(plan.getGiven()).ifPresent(details::add);
        left.addAll(lines.underTitle(List.of(new Paragraph(Paragraph.Kind.COPY_DETAIL, details.runs()))));
        return new TopMatter(left, List.of());
    }

    private Optional<List<TextRun>> standing(ChosenPlan chosen) {
        if (chosen.endedOn().isPresent()) {
            Sentences ended = new Sentences()
                    .add(words.phrase(
                            "plan.ended", words.dates().of(chosen.endedOn().get())))
                    .add(chosen.plan()
                            .getEndReason()
                            .map(reason -> words.recorded(chosen.path(), "endReason", reason, Optional.empty())));
            return Optional.of(ended.runs());
        }
        if (chosen.isDraft()) {
            return Optional.of(words.phrase("copy.draft"));
        }
        return chosen.plan()
                .getInForceFrom()
                .map(from -> words.phrase("plan.in-force", words.dates().of(from)));
    }
}
