package org.threecolumns.commandline;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** Lists the documents that render prints. */
@Command(
        name = "documents",
        description = "Lists the documents that render prints.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class)
final class DocumentsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    DocumentsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        String list = Arrays.stream(Document.values())
                .map(document -> CodeConverter.code(document) + "  " + document.description() + "\n")
                .collect(Collectors.joining());
        new Delivery()
                .with(new StandardOutput(surroundings.out()), list.getBytes(StandardCharsets.UTF_8))
                .send();
        return Exit.DONE.code();
    }
}
