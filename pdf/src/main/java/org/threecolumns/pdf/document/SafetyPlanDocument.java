package org.threecolumns.pdf.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.threecolumns.pdf.plan.Block;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.plan.Form;
import org.threecolumns.share.SharedRecord;

/**
 * The safety plan for the family and network: what we keep the children safe from, our rules, early signs and what we do, if this
 * then that, how we watch and test it, who agreed, when we look at it again. Not a contract, and it says so. It invents no words:
 * what the copy does not hold is left out or is a place to write.
 *
 * <p>A pure function: the same copy and labels always give the same plan. No check report has a say in it, and a plan for tonight
 * prints like any other. The safety object, signals and the network's notebook never stand on it.
 */
public final class SafetyPlanDocument {
    private static final int LINES = 3;
    private static final Set<String> LEFT_OUT_PARTS = Set.of("/journal/", "/safetyObjects/", "/noChildVersions/");

    private SafetyPlanDocument() {}

    /**
     * {@return the plan of the copy that counts on the day of the copy: of those that have not ended, the one that began last,
     * or, before any began, the last one written}
     *
     * @param copy the copy of the one reader who will hold the page
     * @param labels the fixed words in that reader's language
     * @param contacts what the council tells every family at the end of a document
     * @throws NoPlanToPrintException if the copy holds no plan that goes on
     */
    public static DocumentPlan plan(SharedRecord copy, Labels labels, AnswerBackContacts contacts) {
        return plan(copy, ChosenPlan.current(Objects.requireNonNull(copy, "copy")), labels, contacts);
    }

    /**
     * {@return this plan of the copy, even if it has ended, which it then says under its title}
     *
     * @param copy the copy of the one reader who will hold the page
     * @param planId the id of the plan in this copy
     * @param labels the fixed words in that reader's language
     * @param contacts what the council tells every family at the end of a document
     * @throws NoPlanToPrintException if the copy holds no plan of this id
     */
    public static DocumentPlan plan(SharedRecord copy, String planId, Labels labels, AnswerBackContacts contacts) {
        Objects.requireNonNull(copy, "copy");
        Objects.requireNonNull(planId, "planId");
        return plan(copy, ChosenPlan.of(copy, planId), labels, contacts);
    }

    private static DocumentPlan plan(SharedRecord copy, ChosenPlan chosen, Labels labels, AnswerBackContacts contacts) {
        Objects.requireNonNull(labels, "labels");
        Objects.requireNonNull(contacts, "contacts");
        Words words = new Words(copy, labels);
        CopyLines lines = new CopyLines(copy, labels, words);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new TopOfPlan(lines, words).of(chosen));
        blocks.addAll(new PlanSections(copy, words, chosen).blocks());
        new Closing(copy, words, contacts).block(LINES).ifPresent(blocks::add);
        String own = chosen.path() + "/";
        Coverage coverage =
                new Coverage(CoverageTable.Column.SAFETY_PLAN, path -> path.startsWith(own), LEFT_OUT_PARTS, Set.of());
        return new DocumentPlan(
                labels.language(),
                words.label("plan.title"),
                lines.footer(words.label("plan.short")),
                Form.PORTRAIT,
                copy.asOf(),
                blocks,
                coverage.leftOut(copy, blocks, words),
                CopyIdentifiers.of(copy));
    }
}
