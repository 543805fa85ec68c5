package org.threecolumns.pdf;

import org.threecolumns.pdf.plan.ColumnHead;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.plan.Heading;
import org.threecolumns.pdf.plan.Part;

/** The rule of PDF/UA that headings begin with level 1 and never skip a level on the way down; one run of the check. */
final class HeadingOrder {

    /** What a question over a column is to a listener. */
    private static final int COLUMN_HEAD = 2;

    private int level;

    private HeadingOrder() {}

    /**
     * Checks a plan.
     *
     * @throws IllegalArgumentException if a heading stands too deep: whoever made the plan must mend it
     */
    static void check(DocumentPlan plan) {
        HeadingOrder order = new HeadingOrder();
        for (int at = 0; at < plan.blocks().size(); at++) {
            order.check("blocks[" + at + "]", plan.blocks().get(at));
        }
    }

    private void check(String place, Part part) {
        if (part instanceof Heading heading) {
            enter(place, heading.level());
        } else if (part instanceof ColumnHead && part.spoken()) {
            enter(place, COLUMN_HEAD);
        }
        part.parts().forEach(inner -> check(place, inner));
    }

    private void enter(String place, int next) {
        if (next > level + 1) {
            throw new IllegalArgumentException(place + ": a heading of level " + next + " after level " + level
                    + "; at most " + (level + 1) + " expected");
        }
        level = next;
    }
}
