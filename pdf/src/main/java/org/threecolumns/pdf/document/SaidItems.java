package org.threecolumns.pdf.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.Wording;
import org.threecolumns.pdf.plan.Accent;
import org.threecolumns.pdf.plan.ChildSaid;
import org.threecolumns.pdf.plan.ChildsWords;
import org.threecolumns.pdf.plan.Content;
import org.threecolumns.pdf.plan.Item;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.TextRun;

/**
 * One thing that somebody said, with whose words they are. A child's exact words stand out as theirs; a paraphrase never becomes
 * a quotation.
 */
final class SaidItems {
    private final Words words;
    private final Voices voices;

    SaidItems(Words words, Voices voices) {
        this.words = words;
        this.voices = voices;
    }

    /**
     * @param text what was said; empty for an entry that nobody has filled in yet
     * @param more what belongs to it in the same paragraph
     * @param quieter what follows in the quieter line, before who told us
     */
    Item of(
            Attributed said,
            RecordPath at,
            Accent accent,
            Optional<String> text,
            List<TextRun> more,
            List<TextRun> quieter) {
        List<Content> content = new ArrayList<>();
        boolean exact = text.isPresent()
                && said.getWording().filter(Wording.VERBATIM::equals).isPresent();
        TextRun main = main(said, at, text, exact);
        List<TextRun> inLanguage = exact ? words.inLanguage(words.translation(at, said, "text")) : List.of();
        Optional<String> child = onlyChild(said);
        Sentences line = new Sentences();
        if (exact && child.isPresent()) {
            content.add(new ChildsWords(accent, words.quoted(main), ownWords(child.get())));
            line.add(inLanguage).add(more).add(quieter);
        } else if (child.isPresent()) {
            content.add(new ChildSaid(
                    accent,
                    new Sentences().add(saidBy(child.get())).add(main).add(more).runs()));
            line.add(quieter);
        } else if (exact) {
            content.add(new Paragraph(
                    Paragraph.Kind.BODY,
                    new Sentences().add(words.quoted(main)).add(more).runs()));
            line.add(ownWordsOfAll(said)).add(inLanguage).add(quieter);
        } else {
            content.add(new Paragraph(
                    Paragraph.Kind.BODY, new Sentences().add(main).add(more).runs()));
            line.add(quieter).add(voices.toldBy(said));
        }
        if (!line.isEmpty()) {
            content.add(new Paragraph(Paragraph.Kind.MUTED, line.runs()));
        }
        content.addAll(voices.views(said, at));
        return new Item(content);
    }

    private TextRun main(Attributed said, RecordPath at, Optional<String> text, boolean exact) {
        return text.map(recorded ->
                        exact ? words.exact(at, said, "text", recorded) : words.recorded(at, said, "text", recorded))
                .orElseGet(() -> words.plain(words.label("text.nothing-yet")));
    }

    private List<TextRun> ownWords(String person) {
        return words.phrase("told.own-words", words.bold(words.names().of(person)));
    }

    private List<TextRun> ownWordsOfAll(Attributed said) {
        return said.getSaidBy().isEmpty()
                ? List.of()
                : new Sentences()
                        .add(words.phrase("told.own-words", words.names().list(said.getSaidBy())))
                        .runs();
    }

    private List<TextRun> saidBy(String person) {
        return words.phrase("told.said", words.bold(words.names().of(person)));
    }

    private Optional<String> onlyChild(Attributed said) {
        return said.getSaidBy().size() == 1 && words.isChild(said.getSaidBy().get(0))
                ? Optional.of(said.getSaidBy().get(0))
                : Optional.empty();
    }
}
