package org.threecolumns.pdf.internal.layout;

import java.util.List;
import org.threecolumns.pdf.theme.TextSize;

/** One line of text, ready to be drawn anywhere. */
record TextLine(List<Piece> pieces, TextSize size) implements Drawing {

    /** What one run gives to the line; {@code x} from the start of the line, the width without spaces at the end. */
    record Piece(StyledRun run, String text, double x, double width) {}

    TextLine {
        pieces = List.copyOf(pieces);
    }

    double height() {
        return size.leading();
    }

    double width() {
        return pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).x + pieces.get(pieces.size() - 1).width;
    }

    @Override
    public void draw(Sheet sheet, double x, double y) {
        for (Piece piece : pieces) {
            StyledRun run = piece.run;
            sheet.add(new Ink.Words(
                    run.owner(),
                    piece.text,
                    run.face(),
                    size.size(),
                    run.colour(),
                    x + piece.x,
                    y + size.baseline(),
                    piece.width));
        }
    }
}
