package org.threecolumns.pdf.document;

import java.util.ArrayList;
import java.util.List;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.map.ExistingSafety;
import org.threecolumns.pdf.plan.Content;
import org.threecolumns.pdf.plan.Item;
import org.threecolumns.pdf.plan.Paragraph;

/** A time when the danger was there and somebody kept the child safe. */
final class SafetyItems {
    private final Words words;
    private final Voices voices;

    SafetyItems(Words words, Voices voices) {
        this.words = words;
        this.voices = voices;
    }

    Item of(ExistingSafety safety, RecordPath at) {
        Sentences text = new Sentences()
                .add(safety.getDangerPresent().map(said -> words.recorded(at, safety, "dangerPresent", said)))
                .add(safety.getWhatTheyDid().map(said -> words.recorded(at, safety, "whatTheyDid", said)))
                .add(safety.getWhatHappenedForChild()
                        .map(said -> words.recorded(at, safety, "whatHappenedForChild", said)));
        List<Content> content = new ArrayList<>();
        if (!text.isEmpty()) {
            content.add(new Paragraph(Paragraph.Kind.BODY, text.runs()));
        }
        Sentences quieter = new Sentences();
        addHowOften(quieter, safety);
        if (safety.getOccasions().orElse(2) > 1) {
            safety.getLastTime()
                    .ifPresent(last -> quieter.add(
                            words.phrase("safety.last", words.dates().of(last))));
        }
        quieter.add(voices.toldBy(safety));
        if (!safety.getConfirmedBy().isEmpty()) {
            String key = safety.getConfirmedBy().size() > 1 ? "told.confirmed.many" : "told.confirmed";
            quieter.add(words.phrase(key, words.names().list(safety.getConfirmedBy())));
        }
        if (!quieter.isEmpty()) {
            content.add(new Paragraph(Paragraph.Kind.MUTED, quieter.runs()));
        }
        content.addAll(voices.views(safety, at));
        if (content.isEmpty()) {
            content.add(Paragraph.body(words.plain(words.label("text.nothing-yet"))));
        }
        return new Item(content);
    }

    private void addHowOften(Sentences quieter, ExistingSafety safety) {
        if (safety.getOccasions().isPresent()) {
            int occasions = safety.getOccasions().get();
            quieter.add(
                    switch (occasions) {
                        case 1 -> words.phrase("safety.once");
                        case 2 -> words.phrase("safety.twice");
                        default -> words.phrase("safety.times", occasions);
                    });
            return;
        }
        safety.getHowOften()
                .ifPresent(often -> quieter.add(
                        switch (often) {
                            case ONCE_SO_FAR -> words.phrase("safety.once");
                            case SEVERAL, USUAL -> words.phrase("safety." + often.name());
                        }));
    }
}
