package org.threecolumns.pdf.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.map.Participant;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.pdf.plan.Accent;
import org.threecolumns.pdf.plan.Content;
import org.threecolumns.pdf.plan.Heading;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.TextRun;
import org.threecolumns.pdf.plan.TopMatter;

/** The top of the first page: title, for whom the copy is and when it was made; what the map is for and who was there. */
final class TopOfMap {
    private final CopyLines lines;
    private final Words words;

    TopOfMap(CopyLines lines, Words words) {
        this.lines = lines;
        this.words = words;
    }

    TopMatter of(ThreeColumnMap map, RecordPath at, boolean draft) {
        List<Content> details = new ArrayList<>();
        details.add(new Paragraph(Paragraph.Kind.COPY_DETAIL, lines.madeOn()));
        lines.replaces(map.getGiven())
                .ifPresent(replaced -> details.add(new Paragraph(Paragraph.Kind.COPY_DETAIL, replaced)));
        List<Content> left = new ArrayList<>();
        left.add(Heading.of(1, Accent.NONE, words.plain(title())));
        DangerBand.draftStamp(words, draft).ifPresent(left::add);
        left.addAll(lines.underTitle(details));
        List<Content> right = new ArrayList<>();
        map.getPurposeOfMapping()
                .ifPresent(purpose -> right.add(labelled(
                        "map.purpose", List.of(words.recorded(at, "purposeOfMapping", purpose, Optional.empty())))));
        if (!map.getParticipants().isEmpty()) {
            right.add(labelled("map.who-was-there", whoWasThere(map.getParticipants(), at)));
        }
        return new TopMatter(left, right);
    }

    private String title() {
        return lines.about().isEmpty()
                ? words.label("map.title.nobody")
                : words.text("map.title", words.names().list(lines.about()));
    }

    private Content labelled(String key, List<TextRun> runs) {
        return new Paragraph(
                Paragraph.Kind.BODY,
                new Sentences().add(words.boldPhrase(key)).add(runs).runs());
    }

    /** Those who were there in one sentence, then each other way of taking part with its day. */
    private List<TextRun> whoWasThere(List<Participant> participants, RecordPath at) {
        Map<List<Object>, List<Participant>> together = new LinkedHashMap<>();
        for (Participant participant : participants) {
            String how = participant.getHow().map(code -> code.code()).orElse("PRESENT");
            Object day = how.equals("PRESENT") ? "" : participant.getDate();
            together.computeIfAbsent(List.of(how, day), key -> new ArrayList<>())
                    .add(participant);
        }
        Sentences sentences = new Sentences();
        together.forEach((key, group) -> {
            sentences.add(sentence((String) key.get(0), group));
            group.forEach(participant -> sentences.add(participant
                    .getReason()
                    .map(reason -> words.recorded(
                            at.member("participants").item(participant.getId()), "reason", reason, Optional.empty()))));
        });
        return sentences.runs();
    }

    private List<TextRun> sentence(String how, List<Participant> group) {
        String names = words.names()
                .list(group.stream()
                        .map(Participant::getPerson)
                        .flatMap(Optional::stream)
                        .toList());
        String key = words.hasLabel("map.was-there." + how) ? "map.was-there." + how : "map.was-there.OTHER";
        Optional<LocalDate> day = group.get(0).getDate();
        return day.isPresent() && words.hasLabel(key + ".dated")
                ? words.phrase(key + ".dated", names, words.dates().of(day.get()))
                : words.phrase(key, names);
    }
}
