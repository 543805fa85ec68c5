package org.threecolumns.commandline;

import java.util.concurrent.Callable;
import org.threecolumns.json.CaseRecordWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

    ConvertCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws UnreadableException {
        Output output = Output.of(surroundings, "OUT.json", out, force);
        byte[] bytes = CaseRecordWriter.canonical().toBytes(new RecordInput(surroundings, in).read());
        new Delivery().with(output, bytes).send();
        return Exit.DONE.code();
    }
}
