package org.threecolumns.pdf.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threecolumns.pdf.plan.Emphasis;
import org.threecolumns.pdf.plan.TextRun;

/** Texts that follow each other in one paragraph, parted by a space, with a full stop where a writer left it out. */
final class Sentences {
    private static final String ENDS = ".!?\u2026:\u201D\"";

    private final List<TextRun> runs = new ArrayList<>();

    Sentences add(TextRun run) {
        return add(List.of(run));
    }

    Sentences add(Optional<TextRun> run) {
        run.ifPresent(this::add);
        return this;
    }

    Sentences add(List<TextRun> sentence) {
        if (!sentence.isEmpty()) {
            join();
            runs.addAll(sentence);
        }
        return this;
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    List<TextRun> runs() {
        return List.copyOf(runs);
    }

    private void join() {
        if (runs.isEmpty()) {
            return;
        }
        TextRun last = runs.get(runs.size() - 1);
        String text = last.text().stripTrailing();
        boolean ended = text.isEmpty() || ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
        runs.add(new TextRun(ended ? " " : ". ", Emphasis.PLAIN, last.language(), Optional.empty()));
    }
}
