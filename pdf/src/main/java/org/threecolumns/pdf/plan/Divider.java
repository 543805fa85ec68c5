package org.threecolumns.pdf.plan;

/** A hairline across the column between two subjects. It is drawn and not spoken. */
public record Divider() implements Content {

    @Override
    public boolean spoken() {
        return false;
    }
}
