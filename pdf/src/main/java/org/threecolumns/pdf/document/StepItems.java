package org.threecolumns.pdf.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.map.NextStep;
import org.threecolumns.model.map.StepStatus;
import org.threecolumns.pdf.plan.Content;
import org.threecolumns.pdf.plan.Item;
import org.threecolumns.pdf.plan.ItemList;
import org.threecolumns.pdf.plan.Paragraph;

/** Who does what by when, earliest date first, each with a square to tick by hand. */
final class StepItems {
    private final Words words;
    private final Voices voices;
    private final Map<String, Integer> goalNumbers;

    StepItems(Words words, Voices voices, Map<String, Integer> goalNumbers) {
        this.words = words;
        this.voices = voices;
        this.goalNumbers = goalNumbers;
    }

    ItemList of(List<NextStep> steps, RecordPath map) {
        List<Item> items = steps.stream()
                .sorted(Comparator.comparing(step -> step.getBy().orElse(LocalDate.MAX)))
                .map(step -> item(step, map.member("nextSteps").item(step.getId())))
                .toList();
        return new ItemList(ItemList.Marker.TICK_BOX, items);
    }

    private Item item(NextStep step, RecordPath at) {
        List<Content> content = new ArrayList<>();
        if (!step.getWho().isEmpty()) {
            content.add(Paragraph.body(words.bold(words.names().list(step.getWho()))));
        }
        step.getWhat().ifPresent(what -> content.add(Paragraph.body(words.recorded(at, step, "what", what))));
        step.getBy()
                .ifPresent(by -> content.add(new Paragraph(
                        Paragraph.Kind.BODY,
                        words.phrase("step.by", words.bold(words.dates().of(by))))));
        Sentences quieter = new Sentences();
        goalNumber(step).ifPresent(number -> quieter.add(words.phrase("step.goal", number)));
        if (step.isExploratory().orElse(false)) {
            quieter.add(words.phrase("step.exploring"));
        }
        addStatus(quieter, step, at);
        step.getHowWeWillKnow()
                .ifPresent(
                        how -> quieter.add(words.phrase("step.know", words.recorded(at, step, "howWeWillKnow", how))));
        step.getWhatHappened()
                .ifPresent(what ->
                        quieter.add(words.phrase("step.happened", words.recorded(at, step, "whatHappened", what))));
        if (!quieter.isEmpty() || content.isEmpty()) {
            content.add(new Paragraph(
                    Paragraph.Kind.MUTED,
                    quieter.isEmpty() ? words.phrase("step.status.NOT_STARTED") : quieter.runs()));
        }
        content.addAll(voices.views(step, at));
        return new Item(content);
    }

    private Optional<Integer> goalNumber(NextStep step) {
        return step.getGoal().map(goalNumbers::get);
    }

    private void addStatus(Sentences quieter, NextStep step, RecordPath at) {
        step.getStatus().ifPresent(status -> {
            boolean dated = status == StepStatus.DONE && step.getDoneOn().isPresent();
            quieter.add(
                    dated
                            ? words.phrase(
                                    "step.status.DONE.dated",
                                    words.dates().of(step.getDoneOn().get()))
                            : words.phrase("step.status." + status.name()));
        });
        quieter.add(step.getStatusReason().map(reason -> words.recorded(at, step, "statusReason", reason)));
    }
}
