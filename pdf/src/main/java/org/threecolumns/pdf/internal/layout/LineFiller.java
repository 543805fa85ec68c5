package org.threecolumns.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.threecolumns.pdf.theme.TextSize;

/** Fills line after line with the segments of a text, and knows which run each letter came from. */
final class LineFiller {

    /** What a reader takes for one letter, with everything that combines with it. */
    private static final Pattern LETTER = Pattern.compile("\\X");

    /** Sums of widths differ from the widths of sums by rounding only. */
    private static final double ROUNDING = 0.001;

    /** A stretch of one run: its width, and its width without the spaces at its end. */
    private record Atom(StyledRun run, String text, double width, double inked) {}

    private final List<StyledRun> runs;
    private final TextSize size;
    private final double room;
    private final WordWidths widths;
    private final List<TextLine> lines = new ArrayList<>();
    private final List<Atom> line = new ArrayList<>();
    private double filled;
    private int run;
    private int used;

    LineFiller(List<StyledRun> runs, TextSize size, double room, WordWidths widths) {
        this.runs = runs;
        this.size = size;
        this.room = room;
        this.widths = widths;
    }

    void add(String segment) {
        int start = run;
        int startUsed = used;
        List<Atom> atoms = atoms(segment);
        if (filled + inked(atoms) > room + ROUNDING) {
            endLine();
        }
        if (inked(atoms) > room + ROUNDING) {
            run = start;
            used = startUsed;
            addLetterByLetter(segment);
        } else {
            append(atoms);
        }
        if (TextSegments.endsLine(segment.charAt(segment.length() - 1))) {
            endLine();
        }
    }

    /** A word wider than the column goes on in the next line, between letters and never inside one. */
    private void addLetterByLetter(String segment) {
        Matcher letters = LETTER.matcher(segment);
        while (letters.find()) {
            List<Atom> letter = atoms(letters.group());
            if (filled + inked(letter) > room + ROUNDING) {
                endLine();
            }
            append(letter);
        }
    }

    private void append(List<Atom> atoms) {
        line.addAll(atoms);
        for (Atom atom : atoms) {
            filled += atom.width;
        }
    }

    private static double inked(List<Atom> atoms) {
        double width = 0;
        double inked = 0;
        for (Atom atom : atoms) {
            if (atom.inked > 0) {
                inked = width + atom.inked;
            }
            width += atom.width;
        }
        return inked;
    }

    /** Takes the next letters from the runs; a segment may reach over several. */
    private List<Atom> atoms(String segment) {
        List<Atom> atoms = new ArrayList<>(1);
        int from = 0;
        while (from < segment.length()) {
            StyledRun current = runs.get(run);
            int taken = Math.min(segment.length() - from, current.text().length() - used);
            if (taken > 0) {
                atoms.add(atom(current, segment.substring(from, from + taken)));
            }
            from += taken;
            used += taken;
            if (used == current.text().length()) {
                run++;
                used = 0;
            }
        }
        return atoms;
    }

    private Atom atom(StyledRun of, String text) {
        String drawn = withoutLineEnds(text);
        int end = drawn.length();
        while (end > 0 && drawn.charAt(end - 1) == ' ') {
            end--;
        }
        double inked = widths.width(drawn.substring(0, end), of.face(), size.size());
        double spaces = widths.width(drawn.substring(end), of.face(), size.size());
        return new Atom(of, drawn, inked + spaces, inked);
    }

    private static String withoutLineEnds(String text) {
        StringBuilder drawn = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            drawn.append(letter == '\t' || TextSegments.endsLine(letter) ? ' ' : letter);
        }
        return drawn.toString();
    }

    private void endLine() {
        if (line.isEmpty()) {
            return;
        }
        List<TextLine.Piece> pieces = new ArrayList<>();
        double x = 0;
        int from = 0;
        while (from < line.size()) {
            int to = from + 1;
            while (to < line.size() && line.get(to).run.equals(line.get(from).run)) {
                to++;
            }
            List<Atom> same = line.subList(from, to);
            StringBuilder text = new StringBuilder();
            same.forEach(atom -> text.append(atom.text));
            pieces.add(new TextLine.Piece(same.get(0).run, text.toString(), x, inked(same)));
            x += same.stream().mapToDouble(Atom::width).sum();
            from = to;
        }
        lines.add(new TextLine(pieces, size));
        line.clear();
        filled = 0;
    }

    List<TextLine> finish() {
        endLine();
        return List.copyOf(lines);
    }
}
