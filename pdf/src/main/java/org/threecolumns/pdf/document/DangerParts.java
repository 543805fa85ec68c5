package org.threecolumns.pdf.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.map.DangerStatement;
import org.threecolumns.model.map.DangerStatus;
import org.threecolumns.model.map.ImpactOnChild;
import org.threecolumns.pdf.plan.Content;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.TextRun;

/** The words of one worry: as people read them where they have been put together, else its parts one by one. */
final class DangerParts {
    private static final Set<DangerStatus> DRAFTS = EnumSet.of(DangerStatus.DRAFT, DangerStatus.OFFERED);

    private final Words words;
    private final Voices voices;

    DangerParts(Words words, Voices voices) {
        this.words = words;
        this.voices = voices;
    }

    static boolean draft(DangerStatement danger) {
        return danger.getStatus().map(DRAFTS::contains).orElse(true);
    }

    List<Content> of(DangerStatement danger, RecordPath at) {
        List<Content> content = new ArrayList<>();
        DangerBand.draftStamp(words, draft(danger)).ifPresent(content::add);
        danger.getComposedText()
                .ifPresentOrElse(
                        text -> content.add(Paragraph.body(words.recorded(at, danger, "composedText", text))),
                        () -> content.addAll(parts(danger, at)));
        status(danger, at).ifPresent(content::add);
        content.addAll(voices.views(danger, at));
        voices.agreedWith(danger).ifPresent(content::add);
        return content;
    }

    private List<Content> parts(DangerStatement danger, RecordPath at) {
        Sentences text = new Sentences()
                .add(recorded(danger, at, "acknowledgement", danger.getAcknowledgement()))
                .add(recorded(danger, at, "whatHappened", danger.getWhatHappened()))
                .add(recorded(danger, at, "whatCouldHappen", danger.getWhatCouldHappen()));
        Sentences quieter = new Sentences();
        if (!danger.getWorriedPeople().isEmpty()) {
            quieter.add(words.phrase("danger.who", words.names().list(danger.getWorriedPeople())));
        }
        danger.getWhen()
                .ifPresent(when -> quieter.add(words.phrase("danger.when", words.recorded(at, danger, "when", when))));
        danger.getResponsibleUnknown()
                .flatMap(unknown -> unknown.getReason())
                .ifPresent(reason -> quieter.add(words.phrase("danger.cause-unknown"))
                        .add(words.recorded(at.member("responsibleUnknown"), danger, "reason", reason)));
        List<Content> content = new ArrayList<>();
        if (!text.isEmpty()) {
            content.add(new Paragraph(Paragraph.Kind.BODY, text.runs()));
        }
        danger.getImpactByChild()
                .forEach(impact ->
                        content.addAll(impact(impact, at.member("impactByChild").item(impact.getId()))));
        if (!quieter.isEmpty()) {
            content.add(new Paragraph(Paragraph.Kind.MUTED, quieter.runs()));
        }
        return content;
    }

    private List<Content> impact(ImpactOnChild impact, RecordPath at) {
        String child = impact.getChild().map(words.names()::of).orElse(words.label("name.not-known"));
        List<Content> content = new ArrayList<>();
        impact.getShortTerm()
                .ifPresent(
                        text -> content.add(labelled("danger.for-child.short", child, at, impact, "shortTerm", text)));
        impact.getLongTerm()
                .ifPresent(text -> content.add(labelled("danger.for-child.long", child, at, impact, "longTerm", text)));
        return content;
    }

    private Content labelled(
            String key, String child, RecordPath at, ImpactOnChild impact, String member, String text) {
        return new Paragraph(
                Paragraph.Kind.BODY,
                new Sentences()
                        .add(words.boldPhrase(key, child))
                        .add(words.recorded(at, impact, member, text))
                        .runs());
    }

    /** The end of a statement in our words, and what was written about its status in any case. */
    private Optional<Content> status(DangerStatement danger, RecordPath at) {
        Sentences text = new Sentences()
                .add(danger.getStatus()
                        .filter(status -> status.compareTo(DangerStatus.RESOLVED) >= 0)
                        .map(status -> words.phrase("danger.status." + status.name()))
                        .orElseGet(List::of))
                .add(recorded(danger, at, "statusReason", danger.getStatusReason()));
        return text.isEmpty() ? Optional.empty() : Optional.of(new Paragraph(Paragraph.Kind.NOTE, text.runs()));
    }

    private Optional<TextRun> recorded(DangerStatement danger, RecordPath at, String member, Optional<String> text) {
        return text.map(said -> words.recorded(at, danger, member, said));
    }
}
