package org.threecolumns.pdf.internal.layout;

import org.threecolumns.pdf.plan.Accent;
import org.threecolumns.pdf.theme.PageGeometry;

/**
 * One cell of a band: its label, the label where the cell runs on over a page, and what stands under it.
 */
record BandCell(
        PageGeometry.Column place,
        Accent tint,
        NumberedLabel label,
        NumberedLabel again,
        Drawing headline,
        Column content) {}
