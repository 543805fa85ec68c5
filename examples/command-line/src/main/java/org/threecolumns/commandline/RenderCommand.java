package org.threecolumns.commandline;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.RecordPath;
import org.threecolumns.pdf.PdfRenderer;
import org.threecolumns.pdf.document.AnswerBackContacts;
import org.threecolumns.pdf.document.Labels;
import org.threecolumns.pdf.document.SafetyPlanDocument;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.theme.Theme;
import org.threecolumns.share.KeptBack;
import org.threecolumns.share.Receipt;
import org.threecolumns.share.Sharing;
import org.threecolumns.share.SharingPolicy;
import org.threecolumns.share.WithheldReason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a document for one person. */
@Command(
        name = "render",
        description = "Prints a document for one person as an accessible PDF; it holds only what that person may see.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class)
final class RenderCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RECORD.json", description = "The record.")
    private String record;

    @Option(
            names = "--document",
            required = true,
            paramLabel = "NAME",
            description = "Which document; the command documents lists them.")
    private Document document;

    @Option(
            names = "--plan",
            paramLabel = "PLAN_ID",
            description = "With --document safety-plan: which plan; the one that counts on the day unless given.")
    private Optional<RecordId> planId;

    @Mixin
    private AudienceOptions audience;

    @Mixin
    private PolicyOptions policy;

    @Mixin
    private ReceiptOptions receipt;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.pdf",
            description = "The file for the document, or a folder.")
    private String out;

    @Option(
            names = "--language",
            paramLabel = "en|cy",
            defaultValue = "en",
            description = "The language of the fixed words; en unless given.")
    private Language language;

    @Option(names = "--large", description = "Large print.")
    private boolean large;

    @Option(
            names = "--advocate",
            paramLabel = "TEXT",
            description = "How to get an advocate, disagree or complain; a line to write on unless given.")
    private Optional<TypedWords> advocate;

    @Option(names = "--force", description = "Replace a file that exists.")
    private boolean force;

    RenderCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws UnreadableException {
        if (planId.isPresent() && document != Document.SAFETY_PLAN) {
            throw new ParameterException(spec.commandLine(), "--plan: only with --document safety-plan");
        }
        RecordInput input = new RecordInput(surroundings, record);
        CopyPlace place = new CopyPlace(surroundings, input, "--out", out, force);
        ReceiptOptions.Ready ready = receipt.prepare(surroundings, input, place, force);

        SharingPolicy rules = policy.read(surroundings);
        CaseRecord whole = input.read();
        Sharing sharing = audience.share(whole, rules);
        advocate.ifPresent(words -> refuseKeptBackWords(words.text(), KeptBack.of(whole, sharing.receipt(), rules)));
        DocumentPlan plan = plan(sharing, Labels.in(language.tag()), contacts());
        Delivery delivery = new Delivery();
        ready.add(delivery, whole, sharing);
        delivery.with(
                        place.output(Path.of(sharing.copy().fileName() + ".pdf")),
                        renderer().render(plan))
                .send();
        return Exit.DONE.code();
    }

    /** What is typed beside the record is printed on the same page, so it is searched like a text of the copy. */
    private static void refuseKeptBackWords(String typed, KeptBack kept) {
        KeptBack.Look<String> look = kept.look((begins, ends, what) -> {
            throw new RefusedException("--advocate: words that may stand in this copy expected");
        });
        look.read("--advocate", typed);
        look.end();
    }

    /** A plan is named by its id in the record; the copy has another, which only the receipt knows. */
    private DocumentPlan plan(Sharing sharing, Labels labels, AnswerBackContacts contacts) {
        if (planId.isEmpty()) {
            return document.plan(sharing.copy(), labels, contacts);
        }
        String inCopy = sharing.receipt().recordIds().entrySet().stream()
                .filter(ids -> ids.getValue().equals(planId.get().text()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        whyNoPlan(sharing.receipt(), planId.get().text())));
        return SafetyPlanDocument.plan(sharing.copy(), inCopy, labels, contacts);
    }

    /** Whoever is told that there is no such plan might leave out who could see it. */
    private static String whyNoPlan(Receipt receipt, String id) {
        RecordPath plan = RecordPath.root().member("safetyPlans").item(id);
        boolean couldBeSeen = receipt.withheld().stream()
                .anyMatch(each ->
                        plan.contains(each.place()) && each.reason() == WithheldReason.COULD_BE_SEEN_BY_ANOTHER);
        return couldBeSeen
                ? "--plan: nothing is left of that plan where it could be seen by somebody from whom it is kept;"
                        + " read it together, or let it be held where they cannot see it"
                : "--plan: no plan of that id is for this reader; the id of one in the record expected";
    }

    private PdfRenderer renderer() {
        return large ? PdfRenderer.builder().theme(Theme.large()).build() : PdfRenderer.standard();
    }

    private AnswerBackContacts contacts() {
        return advocate.map(TypedWords::text).map(AnswerBackContacts::of).orElseGet(AnswerBackContacts::none);
    }
}
