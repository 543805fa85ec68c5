package org.threecolumns.commandline;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.threecolumns.check.standard.StandardRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the rules that check applies. */
@Command(
        name = "rules",
        description = "Lists the rules that check applies, or tells everything about one of them.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class,
        footer = {
            "",
            "A gate such as W@M E@F is a warning from the stage meeting on and an error from the stage",
            "family on. E error, W warning, I prompt; D draft, M meeting, F family, C child, X closure."
        })
final class RulesCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "A rule such as DS-15.")
    private Optional<String> id;

    RulesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        String answer = id.map(this::one).orElseGet(RulesCommand::all);
        new Delivery()
                .with(new StandardOutput(surroundings.out()), answer.getBytes(StandardCharsets.UTF_8))
                .send();
        return Exit.DONE.code();
    }

    private static String all() {
        return StandardRules.catalogue().stream().map(RuleText::line).collect(Collectors.joining());
    }

    private String one(String wanted) {
        return StandardRules.catalogue().stream()
                .filter(rule -> rule.id().code().equals(wanted))
                .findFirst()
                .map(RuleText::full)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "ID: one of the rules that the command lists without an id expected"));
    }
}
