package org.threecolumns.pdf.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.View;
import org.threecolumns.model.plan.AgreedHow;
import org.threecolumns.model.plan.PlanAgreement;
import org.threecolumns.pdf.plan.Content;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.TextRun;
import org.threecolumns.pdf.plan.WritingLines;

/** Who agreed to the plan, how and when; who sees it differently; who was not asked. Nothing is marked as agreed that was not. */
record PlanAgreements(Words words, Voices voices) {
    private static final int LINES = 3;

    /** Those who agreed in one way on one day. */
    private record Way(Optional<OpenCode<AgreedHow>> how, Optional<LocalDate> date) {}

    List<Content> of(List<PlanAgreement> agreements, RecordPath plan) {
        List<Content> content = new ArrayList<>();
        Map<Way, List<String>> agreed = new LinkedHashMap<>();
        agreements.stream()
                .filter(each -> each.getView().filter(View.AGREES::equals).isPresent())
                .forEach(
                        each -> agreed.computeIfAbsent(new Way(each.getHow(), each.getDate()), way -> new ArrayList<>())
                                .addAll(each.getPerson().stream().toList()));
        agreed.forEach((way, people) -> content.add(new Paragraph(Paragraph.Kind.BODY, sentence(way, people))));
        for (PlanAgreement agreement : agreements) {
            RecordPath at = plan.member("agreements").item(agreement.getId());
            content.addAll(stance(agreement, at));
            content.addAll(voices.views(agreement, at));
        }
        return content.isEmpty() ? List.of(new WritingLines(LINES)) : content;
    }

    private List<Content> stance(PlanAgreement agreement, RecordPath at) {
        boolean silent = agreement.getView().isEmpty() && agreement.getWords().isEmpty();
        if (silent) {
            String who = agreement.getPerson().map(words.names()::of).orElse(words.label("name.not-known"));
            return List.of(new Paragraph(Paragraph.Kind.BODY, words.phrase("agreement.no-view", who)));
        }
        return voices
                .view(new Stance(agreement, at, agreement.getPerson(), agreement.getView(), agreement.getWords()))
                .stream()
                .toList();
    }

    private List<TextRun> sentence(Way way, List<String> people) {
        String key = "agreement." + way.how().map(OpenCode::code).orElse("OTHER");
        Object who = words.bold(words.names().list(people));
        List<TextRun> agreed = words.phrase(words.hasLabel(key) ? key : "agreement.OTHER", who);
        return way.date()
                .map(day -> words.phrase("agreement.on", agreed, words.dates().of(day)))
                .orElseGet(() -> words.phrase("agreement.undated", agreed));
    }
}
