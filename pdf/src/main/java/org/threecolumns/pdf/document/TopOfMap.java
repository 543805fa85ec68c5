package org.threecolumns.pdf.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threecolumns.model.Given;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.map.Participant;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.pdf.plan.Accent;
import org.threecolumns.pdf.plan.Content;
import org.threecolumns.pdf.plan.Heading;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.TextRun;
import org.threecolumns.pdf.plan.TopMatter;
import org.threecolumns.share.SharedRecord;

/** The top of the first page: title, for whom the copy is and when it was made; what the map is for and who was there. */
final class TopOfMap {
    private final SharedRecord copy;
    private final Labels labels;
    private final Words words;

    TopOfMap(SharedRecord copy, Labels labels, Words words) {
        this.copy = copy;
        this.labels = labels;
        this.words = words;
    }

    TopMatter of(ThreeColumnMap map, RecordPath at, boolean draft) {
        List<Content> left = new ArrayList<>();
        left.add(Heading.of(1, Accent.NONE, words.plain(title())));
        if (draft) {
            left.add(Paragraph.of(Paragraph.Kind.STAMP, words.bold(words.label("map.draft"))));
        }
        left.add(Paragraph.of(Paragraph.Kind.COPY_LINE, words.plain(copyFor())));
        left.add(detail("map.made-on", copy.asOf()));
        replaced(map).ifPresent(day -> left.add(detail("map.replaces", day)));
        if (!labels.unchecked().isEmpty()) {
            left.add(Paragraph.of(Paragraph.Kind.COPY_DETAIL, words.plain(words.label("map.welsh-unchecked"))));
        }
        List<Content> right = new ArrayList<>();
        map.getPurposeOfMapping()
                .ifPresent(purpose -> right.add(labelled(
                        "map.purpose", List.of(words.recorded(at, "purposeOfMapping", purpose, Optional.empty())))));
        if (!map.getParticipants().isEmpty()) {
            right.add(labelled("map.who-was-there", whoWasThere(map.getParticipants(), at)));
        }
        return new TopMatter(left, right);
    }

    String title() {
        return copy.about().isEmpty()
                ? words.label("map.title.nobody")
                : words.text("map.title", words.names().list(about()));
    }

    /** The reader's name; a child's page has first names only. */
    String reader() {
        boolean child = words.isChild(copy.reader().getId());
        return child ? words.names().of(copy.reader()) : words.names().whole(copy.reader());
    }

    private String copyFor() {
        List<String> others = about().stream()
                .filter(child -> !child.equals(copy.reader().getId()))
                .toList();
        return others.isEmpty()
                ? words.text("map.copy-for-self", reader())
                : words.text("map.copy-for", reader(), words.names().list(about()));
    }

    private List<String> about() {
        return copy.about().stream().map(child -> child.getId()).toList();
    }

    private Content detail(String key, LocalDate day) {
        return new Paragraph(
                Paragraph.Kind.COPY_DETAIL, words.phrase(key, words.dates().of(day)));
    }

    private Optional<LocalDate> replaced(ThreeColumnMap map) {
        return map.getGiven().stream()
                .map(Given::getOn)
                .flatMap(Optional::stream)
                .filter(day -> day.isBefore(copy.asOf()))
                .max(Comparator.naturalOrder());
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
