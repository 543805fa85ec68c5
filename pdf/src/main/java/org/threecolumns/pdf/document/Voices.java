package org.threecolumns.pdf.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.threecolumns.model.Agreement;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.InfoType;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.Worded;
import org.threecolumns.pdf.plan.Content;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.TextRun;
import org.threecolumns.pdf.plan.View;

/** Who said something, who agrees and who sees it differently. Views are never blended. */
final class Voices {
    private final Words words;

    Voices(Words words) {
        this.words = words;
    }

    /** Who told us, saw it or thinks so; nothing if nobody is named. */
    List<TextRun> toldBy(Attributed item) {
        InfoType type = item.getInfoType().orElse(InfoType.REPORTED);
        if (type == InfoType.RECORD) {
            return words.phrase("told.RECORD");
        }
        if (item.getSaidBy().isEmpty()) {
            return List.of();
        }
        String key = "told." + type.name();
        boolean many = type == InfoType.OPINION && item.getSaidBy().size() > 1;
        return words.phrase(many ? key + ".many" : key, words.names().list(item.getSaidBy()));
    }

    /** One block for each person who was asked, those who see it differently first. */
    List<Content> views(Attributed item, RecordPath at) {
        List<Stance> stances = item.getAgreement().stream()
                .map(agreement -> new Stance(
                        agreement,
                        at.member("agreement").item(agreement.getId()),
                        agreement.getPerson(),
                        agreement.getView(),
                        agreement.getWords()))
                .toList();
        return Stream.concat(
                        stances.stream().filter(Stance::differs),
                        stances.stream().filter(stance -> !stance.differs()))
                .flatMap(stance -> view(stance).stream())
                .toList();
    }

    /** Where one person stands; nothing if they simply agree, which is said together with the others who do. */
    Optional<Content> view(Stance stance) {
        Optional<List<TextRun>> said = stance.words().map(text -> quoted(stance.holder(), stance.at(), text));
        String who = stance.person().map(words.names()::of).orElse(words.label("name.not-known"));
        return switch (stance.viewOrPartly()) {
            case PARTLY -> Optional.of(differs(who, said, "view.partly"));
            case DISAGREES -> Optional.of(differs(who, said, "view.disagrees"));
            case AGREES -> said.map(text -> quieter("view.agrees", who, said));
            case NOT_ASKED -> Optional.of(quieter("view.not-asked", who, said));
            case COULD_NOT_ASK -> Optional.of(quieter("view.could-not-ask", who, said));
        };
    }

    /** With whom the words were agreed, one sentence for each day. */
    Optional<Content> agreedWith(Attributed item) {
        Map<Optional<LocalDate>, List<String>> byDay = new LinkedHashMap<>();
        for (Agreement agreement : item.getAgreement()) {
            boolean agrees = agreement
                    .getView()
                    .filter(org.threecolumns.model.View.AGREES::equals)
                    .isPresent();
            if (agrees && agreement.getPerson().isPresent()) {
                byDay.computeIfAbsent(agreement.getDate(), day -> new ArrayList<>())
                        .add(agreement.getPerson().get());
            }
        }
        Sentences sentences = new Sentences();
        byDay.forEach((day, people) -> sentences.add(agreed(day, words.names().list(people))));
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paragraph(Paragraph.Kind.NOTE, sentences.runs()));
    }

    private List<TextRun> agreed(Optional<LocalDate> day, String people) {
        return day.map(date -> words.phrase("agreed.with", people, words.dates().of(date)))
                .orElseGet(() -> words.phrase("agreed.with.undated", people));
    }

    private List<TextRun> quoted(Worded agreement, RecordPath path, String text) {
        return new Sentences()
                .add(words.quoted(words.exact(path, agreement, "words", text)))
                .add(words.inLanguage(words.translation(path, agreement, "words")))
                .runs();
    }

    private Content differs(String who, Optional<List<TextRun>> said, String keyWithoutWords) {
        String key = said.isPresent() ? "view.differently" : keyWithoutWords;
        return new View(new Sentences()
                .add(words.boldPhrase(key, who))
                .add(said.orElse(List.of()))
                .runs());
    }

    private Content quieter(String key, String who, Optional<List<TextRun>> said) {
        return new Paragraph(
                Paragraph.Kind.MUTED,
                new Sentences()
                        .add(words.phrase(key, who))
                        .add(said.orElse(List.of()))
                        .runs());
    }
}
