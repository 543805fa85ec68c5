package org.threecolumns.pdf.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.map.GoalEvidence;
import org.threecolumns.model.map.GoalStatus;
import org.threecolumns.model.map.SafetyGoal;
import org.threecolumns.pdf.plan.Content;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.TextRun;

/** What people will be seen doing, for how long: as people read it, else its parts, then who agreed and how far it is reached. */
final class GoalParts {
    private static final Set<GoalStatus> REACHING =
            EnumSet.of(GoalStatus.PARTLY_MET, GoalStatus.MET, GoalStatus.NOT_MET, GoalStatus.CHANGED);

    private final Words words;
    private final Voices voices;

    GoalParts(Words words, Voices voices) {
        this.words = words;
        this.voices = voices;
    }

    static boolean draft(SafetyGoal goal) {
        return goal.getStatus().map(GoalStatus.DRAFT::equals).orElse(true);
    }

    List<Content> of(SafetyGoal goal, RecordPath at) {
        List<Content> content = new ArrayList<>();
        DangerBand.draftStamp(words, draft(goal)).ifPresent(content::add);
        goal.getComposedText()
                .ifPresentOrElse(
                        text -> content.add(Paragraph.body(words.recorded(at, goal, "composedText", text))),
                        () -> content.addAll(parts(goal, at)));
        goal.getStatus().filter(REACHING::contains).ifPresent(status -> content.add(reached(goal, status)));
        for (GoalEvidence evidence : goal.getMetEvidence()) {
            RecordPath path = at.member("metEvidence").item(evidence.getId());
            content.add(evidence(evidence, path));
            content.addAll(voices.views(evidence, path));
        }
        content.addAll(voices.views(goal, at));
        voices.agreedWith(goal).ifPresent(content::add);
        return content;
    }

    private List<Content> parts(SafetyGoal goal, RecordPath at) {
        List<Content> content = new ArrayList<>();
        recorded(goal, at, "title", goal.getTitle()).ifPresent(title -> content.add(Paragraph.body(title)));
        Sentences behaviour = new Sentences();
        if (!goal.getDoers().isEmpty()) {
            behaviour.add(words.boldPhrase("goal.doers", words.names().list(goal.getDoers())));
        }
        behaviour.add(recorded(goal, at, "behaviour", goal.getBehaviour()));
        addParagraph(content, Paragraph.Kind.BODY, behaviour);
        goal.getIncludingWhen()
                .forEach(when -> content.add(new Paragraph(
                        Paragraph.Kind.BODY,
                        new Sentences()
                                .add(words.phrase("goal.also"))
                                .add(words.recorded(at, goal, "includingWhen", when))
                                .runs())));
        goal.getChildExperience()
                .forEach(child -> child.getText()
                        .ifPresent(text -> content.add(new Paragraph(
                                Paragraph.Kind.BODY,
                                new Sentences()
                                        .add(words.boldPhrase(
                                                "goal.for-child",
                                                child.getChild()
                                                        .map(words.names()::of)
                                                        .orElse(words.label("name.not-known"))))
                                        .add(words.recorded(
                                                at.member("childExperience").item(child.getId()), child, "text", text))
                                        .runs()))));
        Sentences quieter = new Sentences();
        goal.getDuration()
                .ifPresent(period -> quieter.add(
                        words.phrase("goal.for-how-long", words.dates().of(period))));
        if (!goal.getSeenBy().isEmpty()) {
            quieter.add(words.phrase("goal.seen-by", words.names().list(goal.getSeenBy())));
        }
        labelled(quieter, "goal.how-seen", recorded(goal, at, "evidenceHow", goal.getEvidenceHow()));
        labelled(quieter, "goal.when-reached", recorded(goal, at, "agencyWillThen", goal.getAgencyWillThen()));
        addParagraph(content, Paragraph.Kind.MUTED, quieter);
        return content;
    }

    private void labelled(Sentences sentences, String key, Optional<TextRun> text) {
        text.ifPresent(run -> sentences.add(words.phrase(key)).add(run));
    }

    private Content reached(SafetyGoal goal, GoalStatus status) {
        boolean dated = status == GoalStatus.MET && goal.getMetOn().isPresent();
        List<TextRun> runs = dated
                ? words.boldPhrase(
                        "goal.status.MET.dated",
                        words.dates().of(goal.getMetOn().get()))
                : words.boldPhrase("goal.status." + status.name());
        return new Paragraph(Paragraph.Kind.NOTE, runs);
    }

    private Content evidence(GoalEvidence evidence, RecordPath at) {
        String who = evidence.getBy().map(words.names()::of).orElse(words.label("name.not-known"));
        Sentences text = new Sentences();
        if (evidence.getFrom().isPresent() && evidence.getTo().isPresent()) {
            text.add(words.phrase(
                    "goal.evidence.from-to",
                    who,
                    words.dates().of(evidence.getFrom().get()),
                    words.dates().of(evidence.getTo().get())));
        } else {
            text.add(words.phrase("goal.evidence", who));
        }
        text.add(evidence.getText().map(said -> words.recorded(at, evidence, "text", said)));
        return new Paragraph(Paragraph.Kind.MUTED, text.runs());
    }

    private Optional<TextRun> recorded(SafetyGoal goal, RecordPath at, String member, Optional<String> text) {
        return text.map(said -> words.recorded(at, goal, member, said));
    }

    private static void addParagraph(List<Content> content, Paragraph.Kind kind, Sentences sentences) {
        if (!sentences.isEmpty()) {
            content.add(new Paragraph(kind, sentences.runs()));
        }
    }
}
