package org.threecolumns.pdf.internal.layout;

import java.util.List;
import java.util.Locale;
import org.threecolumns.pdf.theme.TextSize;

/** Breaks runs of text into lines, in one pass over the text. */
final class LineBreaker {

    private final WordWidths widths;

    LineBreaker(WordWidths widths) {
        this.widths = widths;
    }

    /** The lines of the runs; no letter is lost, whatever the width. */
    List<TextLine> lines(List<StyledRun> runs, TextSize size, double width, Locale language) {
        StringBuilder all = new StringBuilder();
        runs.forEach(run -> all.append(run.text()));
        String text = all.toString();
        TextSegments segments = new TextSegments(text, language);
        LineFiller filler = new LineFiller(runs, size, width, widths);
        int from = 0;
        while (from < text.length()) {
            int to = segments.next();
            filler.add(text.substring(from, to));
            from = to;
        }
        return filler.finish();
    }
}
