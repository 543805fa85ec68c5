package org.threecolumns.commandline;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.threecolumns.anonymise.Anonymiser;
import org.threecolumns.json.CaseRecordWriter;
import org.threecolumns.model.CaseRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a record and writes it in the one canonical form. */
@Command(
        name = "convert",
        description =
                "Reads a record and writes it in the one canonical form: the same record always gives the same bytes.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class)
final class ConvertCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "IN.json", description = "The record.")
    private String in;

    @Parameters(
            index = "1",
            paramLabel = "OUT.json",
            description = "The file to write; with --force it may be the same.")
    private String out;

    @Option(names = "--force", description = "Replace a file that exists.")
    private boolean force;

    @Option(
            names = "--anonymise",
            description = "Keep the shape and what the rules find; replace every word, name, date, number and picture.")
    private boolean anonymise;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description =
                    "With --anonymise: the same seed gives the same result; a random one unless given. Keep it secret.")
    private Optional<Long> seed;

    @Spec
    private CommandSpec spec;

    ConvertCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws UnreadableException {
        if (seed.isPresent() && !anonymise) {
            throw new ParameterException(spec.commandLine(), "--seed: goes with --anonymise only");
        }
        RecordInput input = new RecordInput(surroundings, in);
        Output output = Output.of(surroundings, "OUT.json", out, force);
        if (anonymise) {
            // What is made cannot be turned back, so that the record itself is never replaced by it.
            output.refuseToReplace(input, "OUT.json");
        }
        CaseRecord read = input.read();
        byte[] bytes =
                CaseRecordWriter.canonical().toBytes(anonymise ? anonymiser().anonymise(read) : read);
        new Delivery().with(output, bytes).send();
        return Exit.DONE.code();
    }

    private Anonymiser anonymiser() {
        return Anonymiser.with(seed.orElseGet(() -> new SecureRandom().nextLong()));
    }
}
