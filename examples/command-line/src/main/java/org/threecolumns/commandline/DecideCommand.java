package org.threecolumns.commandline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.threecolumns.json.CaseRecordWriter;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.SharingDecision;
import org.threecolumns.model.SharingOutcome;
import org.threecolumns.share.Decision;
import org.threecolumns.share.ProposalRow;
import org.threecolumns.share.SharingPolicy;
import org.threecolumns.share.SharingProposal;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Records what a worker decided about what one reader may have. */
@Command(
        name = "decide",
        description = "Records in a record what a worker decided: what one reader may have, or may not.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class)
final class DecideCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "RECORD.json", description = "The record.")
    private String record;

    @Parameters(index = "1", paramLabel = "DECIDED.json", description = "The file for the record with the decision.")
    private String out;

    @Mixin
    private AudienceOptions audience;

    @Mixin
    private PolicyOptions policy;

    @Option(
            names = "--by",
            required = true,
            paramLabel = "PERSON_ID",
            description = "Who decided: a worker of the council in the record. The day is that of --as-of.")
    private RecordId worker;

    @Option(names = "--because", required = true, paramLabel = "TEXT", description = "Why, in words.")
    private TypedWords reason;

    @ArgGroup(multiplicity = "1")
    private What what;

    @Option(
            names = "--part",
            paramLabel = "PLACE",
            description = "With --ordinary: only of this part of the record, and what it needs.")
    private Optional<RecordPath> part;

    @Option(
            names = "--expect",
            paramLabel = "NUMBER",
            description = "With --ordinary: the number that the proposal gave; with any other nothing is decided.")
    private Optional<Integer> expected;

    @Option(
            names = "--not-shared",
            description = "With --place: it was decided not to share; a slip about that goes into the record.")
    private boolean notShared;

    @Option(
            names = "--slip",
            paramLabel = "SLIP.txt",
            description = "With --not-shared: the slip as text, for the file only.")
    private Optional<String> slip;

    @Option(names = "--force", description = "Replace files that exist.")
    private boolean force;

    @Spec
    private CommandSpec spec;

    /** What it was about; known when it is decided. */
    private List<RecordPath> decided = List.of();

    /** What was decided about. */
    static final class What {
        @Option(names = "--ordinary", required = true, description = "Everything ordinary that waits for a worker.")
        private boolean ordinary;

        @Option(
                names = "--place",
                required = true,
                paramLabel = "PLACE",
                description = "One row of the proposal; may be given several times.")
        private List<RecordPath> places = List.of();
    }

    DecideCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws UnreadableException {
        requireSense();
        RecordInput input = new RecordInput(surroundings, record);
        Output output = Output.of(surroundings, "DECIDED.json", out, force);
        output.refuseToReplace(input, "DECIDED.json");
        Optional<Output> slipOutput = slip.map(name -> Output.of(surroundings, "--slip", name, force));
        slipOutput.ifPresent(each -> each.refuseToReplace(input, "--slip"));
        if (slipOutput.filter(output::isAt).isPresent()) {
            throw new ParameterException(spec.commandLine(), "--slip: another place than that of the record expected");
        }

        SharingPolicy rules = policy.read(surroundings);
        CaseRecord read = input.read();
        Delivery delivery = new Delivery();
        try {
            delivery.with(output, CaseRecordWriter.canonical().toBytes(decided(read, rules, slipOutput, delivery)));
        } catch (IllegalArgumentException notDecidable) {
            // Its message names places, ids of members and what would help; never what a record holds.
            throw new RefusedException(String.valueOf(notDecidable.getMessage()));
        }
        delivery.send();
        if (output.folder().isPresent()) {
            say();
        }
        return Exit.DONE.code();
    }

    /** Whoever decided in one word sees what it was about. */
    private void say() {
        String nothing = "Nothing waited for one decision";
        surroundings.answers().println(decided.isEmpty() ? nothing : notShared ? "Decided not to share" : "Decided");
        decided.forEach(place -> surroundings.answers().println("  " + place));
    }

    private void requireSense() {
        if (notShared && what.ordinary) {
            throw new ParameterException(spec.commandLine(), "--not-shared: goes with --place only");
        }
        if (part.isPresent() && !what.ordinary) {
            throw new ParameterException(spec.commandLine(), "--part: goes with --ordinary only");
        }
        if (expected.isPresent() && !what.ordinary) {
            throw new ParameterException(spec.commandLine(), "--expect: goes with --ordinary only");
        }
        if (slip.isPresent() && !notShared) {
            throw new ParameterException(spec.commandLine(), "--slip: goes with --not-shared only");
        }
    }

    private CaseRecord decided(CaseRecord read, SharingPolicy rules, Optional<Output> slipOutput, Delivery delivery) {
        Decision decision = Decision.by(worker.text()).on(audience.day()).because(reason.text());
        if (notShared) {
            SharingDecision slipped =
                    audience.propose(read, rules).slip(SharingOutcome.NOT_SHARED, decision, what.places);
            decided = what.places;
            slipOutput.ifPresent(
                    each -> delivery.with(each, SlipText.of(slipped).getBytes(StandardCharsets.UTF_8)));
            return CaseRecord.builder().like(read).addSharingDecisions(slipped).build();
        }
        if (what.ordinary) {
            return ordinaryDecided(audience.propose(read, part, rules), decision);
        }
        CaseRecord after = read;
        for (RecordPath place : what.places) {
            after = audience.propose(after, rules).accept(place, decision);
        }
        decided = what.places;
        return after;
    }

    private CaseRecord ordinaryDecided(SharingProposal proposal, Decision decision) {
        CaseRecord after = proposal.accept(decision);
        List<ProposalRow> ordinary =
                proposal.rows().stream().filter(ProposalRow::isOrdinary).toList();
        int found = ordinary.stream().mapToInt(ProposalRow::elements).sum();
        if (expected.orElse(found) != found) {
            throw new RefusedException("--expect: " + found
                    + " elements wait for one decision; the record may have changed, read the proposal again");
        }
        decided = ordinary.stream().map(ProposalRow::place).toList();
        return after;
    }
}
