package org.threecolumns.commandline;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.threecolumns.json.RecordFormat;
import picocli.CommandLine.Command;

/** Prints the published schema of a record. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema (2020-12) of a record.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class)
final class SchemaCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    SchemaCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        new Delivery()
                .with(
                        new StandardOutput(surroundings.out()),
                        RecordFormat.schema().getBytes(StandardCharsets.UTF_8))
                .send();
        return Exit.DONE.code();
    }
}
