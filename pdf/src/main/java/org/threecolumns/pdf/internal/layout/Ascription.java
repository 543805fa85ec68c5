package org.threecolumns.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.threecolumns.pdf.plan.Emphasis;
import org.threecolumns.pdf.plan.MissingLetterException;
import org.threecolumns.pdf.plan.TextRun;
import org.threecolumns.pdf.theme.Colour;
import org.threecolumns.pdf.theme.Face;

/** Gives words their face and the element they belong to, once the typeface is known to hold each of their letters. */
record Ascription(TextMetrics metrics) {

    /** Words of a spoken element, bold where the plan says so. */
    List<StyledRun> spoken(Element element, Colour colour) {
        return styled(element.part().runs(), colour, false, run -> new Owner.Spoken(element.number(), run));
    }

    /** Words of a spoken element, all bold. */
    List<StyledRun> bold(Element element, Colour colour) {
        return styled(element.part().runs(), colour, true, run -> new Owner.Spoken(element.number(), run));
    }

    /** Words that are drawn again and not spoken again, all bold. */
    List<StyledRun> again(List<TextRun> runs, Colour colour) {
        return styled(runs, colour, true, run -> Owner.Artifact.PAGE_HEADER);
    }

    private List<StyledRun> styled(List<TextRun> runs, Colour colour, boolean bold, IntFunction<Owner> owner) {
        List<StyledRun> styled = new ArrayList<>(runs.size());
        for (TextRun run : runs) {
            Face face = bold || run.emphasis() == Emphasis.BOLD ? Face.BOLD : Face.REGULAR;
            requireLetters(run.text(), face, run.source());
            styled.add(new StyledRun(run.text(), face, colour, owner.apply(styled.size())));
        }
        return styled;
    }

    void requireLetters(String text, Face face, Optional<String> source) {
        text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && !metrics.has(letter, face))
                .findFirst()
                .ifPresent(letter -> {
                    throw new MissingLetterException(letter, source);
                });
    }
}
