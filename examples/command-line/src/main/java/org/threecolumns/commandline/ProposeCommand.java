package org.threecolumns.commandline;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.threecolumns.model.RecordPath;
import org.threecolumns.share.SharingPolicy;
import org.threecolumns.share.SharingProposal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sorts a record for one reader: ready, needs a decision, never. */
@Command(
        name = "propose",
        description = "Sorts a record for one reader: what is ready, what needs a decision, what is never for them.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class)
final class ProposeCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "RECORD.json", description = "The record.")
    private String record;

    @Mixin
    private AudienceOptions audience;

    @Mixin
    private PolicyOptions policy;

    @Option(
            names = "--part",
            paramLabel = "PLACE",
            description = "Only this part of the record, such as /safetyPlans/pl0, and what it needs.")
    private Optional<RecordPath> part;

    @Option(names = "--language", defaultValue = "en", paramLabel = "LANGUAGE", description = "en or cy.")
    private Language language;

    @Option(names = "--format", defaultValue = "text", paramLabel = "FORMAT", description = "text, json or csv.")
    private ProposalFormat format;

    ProposeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws UnreadableException {
        SharingPolicy rules = policy.read(surroundings);
        SharingProposal proposal = audience.propose(new RecordInput(surroundings, record).read(), part, rules);
        PrintWriter answers = surroundings.answers();
        answers.print(format.write(proposal, language.locale()));
        answers.flush();
        return Exit.DONE.code();
    }
}
