package org.threecolumns.pdf.internal.layout;

import java.util.stream.Collectors;
import org.threecolumns.pdf.plan.ColumnHead;
import org.threecolumns.pdf.plan.Heading;
import org.threecolumns.pdf.plan.TextRun;

/** Sets a bookmark where a spoken heading stands. */
record Headline(int level, int element, String title) implements Drawing {

    /** The questions over columns stand directly under the title. */
    private static final int LEVEL_OF_QUESTIONS = 2;

    /** The longest title of a bookmark; the heading itself is whole. */
    private static final int LONGEST = 120;

    static Drawing of(Element element) {
        String title = element.part().runs().stream().map(TextRun::text).collect(Collectors.joining());
        if (element.part() instanceof Heading heading) {
            return new Headline(heading.level(), element.number(), titled(heading, title));
        }
        if (element.part() instanceof ColumnHead head && !head.repeated()) {
            return new Headline(LEVEL_OF_QUESTIONS, element.number(), shortened(title));
        }
        return NOTHING;
    }

    private static String titled(Heading heading, String title) {
        if (heading.number().isEmpty()) {
            return shortened(title);
        }
        String number = Integer.toString(heading.number().getAsInt());
        return shortened(number + " " + title.substring(number.length()));
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST)) + "\u2026";
    }

    @Override
    public void draw(Sheet sheet, double x, double y) {
        sheet.bookmark(level, element, title, y);
    }
}
