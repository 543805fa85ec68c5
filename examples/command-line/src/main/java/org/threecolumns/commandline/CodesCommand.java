package org.threecolumns.commandline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.threecolumns.json.RecordFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the published lists of codes. */
@Command(
        name = "codes",
        description = "Prints every list of codes as JSON, or one of them, with labels in English and Welsh.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class)
final class CodesCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "LIST", description = "A list such as View.")
    private Optional<String> list;

    CodesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        String answer = list.map(this::one).orElseGet(RecordFormat::codes);
        new Delivery()
                .with(new StandardOutput(surroundings.out()), answer.getBytes(StandardCharsets.UTF_8))
                .send();
        return Exit.DONE.code();
    }

    private String one(String wanted) {
        for (JsonNode each : lists()) {
            if (each.path("name").asText().equals(wanted)) {
                return Json.write(each);
            }
        }
        throw new ParameterException(
                spec.commandLine(), "LIST: the name of one of the lists that the command prints without one expected");
    }

    private static JsonNode lists() {
        try {
            return new JsonMapper().readTree(RecordFormat.codes()).path("lists");
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("the published codes are no JSON");
        }
    }
}
