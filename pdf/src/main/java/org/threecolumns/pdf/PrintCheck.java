package org.threecolumns.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threecolumns.pdf.PlanTexts.PlacedText;
import org.threecolumns.pdf.UnprintableCharacter.Reason;
import org.threecolumns.pdf.internal.layout.TextMetrics;
import org.threecolumns.pdf.internal.openpdf.TextRules;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.theme.Face;

/** Looks at every character of a plan before anything is laid out; one run of the check. */
final class PrintCheck {

    private final TextMetrics metrics;
    private final RenderLimits limits;
    private final Set<UnprintableCharacter> found = new LinkedHashSet<>();
    private long characters;

    private PrintCheck(TextMetrics metrics, RenderLimits limits) {
        this.metrics = metrics;
        this.limits = limits;
    }

    /**
     * {@return every character that cannot be printed, in spoken order, once for each place}
     *
     * @throws RenderLimitException if there is too much text
     */
    static List<UnprintableCharacter> of(DocumentPlan plan, TextMetrics metrics, RenderLimits limits) {
        PrintCheck check = new PrintCheck(metrics, limits);
        PlanTexts.forEach(plan, check::look);
        return new ArrayList<>(check.found);
    }

    private void look(PlacedText text) {
        int length = text.text().length();
        if (length > limits.charactersPerText()) {
            throw new RenderLimitException(text.place(), "charactersPerText", limits.charactersPerText());
        }
        characters += length;
        if (characters > limits.characters()) {
            throw new RenderLimitException("document", "characters", limits.characters());
        }
        text.text()
                .codePoints()
                .forEach(codePoint -> flaw(codePoint, text.drawn())
                        .ifPresent(reason -> found.add(new UnprintableCharacter(text.place(), codePoint, reason))));
    }

    private Optional<Reason> flaw(int codePoint, boolean drawn) {
        if (TextRules.isRoom(codePoint)) {
            return Optional.empty();
        }
        Optional<Reason> flaw = TextRules.flaw(codePoint).map(PrintCheck::reason);
        return flaw.isPresent() || !drawn || inEveryFace(codePoint) ? flaw : Optional.of(Reason.NOT_IN_TYPEFACE);
    }

    /** Whether a run is set bold is for layout to say, so that every face must have the character. */
    private boolean inEveryFace(int codePoint) {
        return metrics.has(codePoint, Face.REGULAR) && metrics.has(codePoint, Face.BOLD);
    }

    private static Reason reason(TextRules.Flaw flaw) {
        return switch (flaw) {
            case CONTROL -> Reason.CONTROL;
            case LONE_SURROGATE -> Reason.LONE_SURROGATE;
            case INVISIBLE -> Reason.INVISIBLE;
            case PRIVATE_USE -> Reason.PRIVATE_USE;
            case NONCHARACTER -> Reason.NONCHARACTER;
        };
    }
}
