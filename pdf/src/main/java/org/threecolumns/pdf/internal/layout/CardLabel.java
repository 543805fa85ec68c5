package org.threecolumns.pdf.internal.layout;

import java.util.List;
import org.threecolumns.pdf.plan.Accent;
import org.threecolumns.pdf.plan.Card;
import org.threecolumns.pdf.theme.TextSize;

/**
 * What stands before an entry: its number, its sign, or nothing.
 *
 * @param room how far it moves what the entry says to the right
 */
record CardLabel(double room, Drawing drawing) implements Drawing {

    private static final double ROOM = 27;
    private static final double AFTER_NUMBER = 8;
    private static final double SIGN = 17;

    static CardLabel of(Element card, Setting setting) {
        Card part = (Card) card.part();
        if (part.number().isPresent()) {
            return number(card.elements().get(0), setting);
        }
        return part.sign()
                .map(sign -> {
                    double side = setting.lengths().of(SIGN);
                    double lower = (setting.type().body().leading() - side) / 2;
                    SignDrawing drawing =
                            new SignDrawing(sign, setting.palette().accent(sign.accent()), side);
                    return new CardLabel(
                            setting.lengths().of(ROOM), (sheet, x, y) -> drawing.draw(sheet, x, y + lower));
                })
                .orElseGet(() -> new CardLabel(0, NOTHING));
    }

    /** The number stands on the first line of the text beside it. */
    private static CardLabel number(Element number, Setting setting) {
        TextSize size = setting.type().question();
        List<StyledRun> runs =
                setting.ascription().bold(number, setting.palette().accent(Accent.NEEDS_TO_HAPPEN));
        TextLine line = setting.lines(runs, size, Double.MAX_VALUE).get(0);
        double lower = setting.type().body().baseline() - size.baseline();
        double room = Math.max(
                setting.lengths().of(ROOM), line.width() + setting.lengths().of(AFTER_NUMBER));
        return new CardLabel(room, (sheet, x, y) -> line.draw(sheet, x, y + lower));
    }

    @Override
    public void draw(Sheet sheet, double x, double y) {
        drawing.draw(sheet, x, y);
    }
}
