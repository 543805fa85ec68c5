package org.threecolumns.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threecolumns.commandline.CommandLineRun.Result;

/** Runs every example of docs/command-line.md, in the order of the page, and compares what it prints. */
class DocumentedExamplesTest {
    private static final Path PAGE = Path.of(System.getProperty("docs"), "command-line.md");
    private static final Pattern EXAMPLES = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    private Exit last = Exit.DONE;

    private record Example(String command, String printed) {}

    @Test
    void printWhatThePageSays() throws IOException {
        copySamples();
        List<Example> examples = examples();
        assertThat(examples).hasSizeGreaterThan(15);
        for (Example example : examples) {
            assertThat(run(example.command())).as("$ %s", example.command()).matches(pattern(example.printed()));
        }
    }

    @Test
    void coverEveryCommandAndEveryExitCode() throws IOException {
        String commands = examples().stream().map(Example::command).collect(Collectors.joining("\n"));
        assertThat(commands)
                .contains("columns check ", "columns share ", "columns render ", "columns rules", "columns documents")
                .contains("columns convert ", "columns schema", "columns codes", "columns propose ", "columns decide ")
                .contains("columns together ", "columns given ", "columns prove ");
        String page = Files.readString(PAGE);
        for (Exit exit : Exit.values()) {
            assertThat(page).contains("| " + exit.code() + " |");
        }
    }

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        String page = Files.readString(PAGE).replace("\r\n", "\n");
        for (MatchResult block : EXAMPLES.matcher(page).results().toList()) {
            for (String part : Pattern.compile("(?m)^\\$ ").split(block.group(1), -1)) {
                if (!part.isEmpty()) {
                    int end = part.indexOf('\n');
                    examples.add(new Example(part.substring(0, end), part.substring(end + 1)));
                }
            }
        }
        return examples;
    }

    /**
     * A line that is only … stands for any lines, a … inside a line for any characters of it. Whole lines are no group of
     * their own: each repetition of one would take a piece of the stack.
     */
    private static Pattern pattern(String printed) {
        String pattern = Arrays.stream(printed.split("(?<=\n)", -1))
                .map(line -> line.equals("…\n")
                        ? "(?s:.*?)(?:^|(?<=\n))"
                        : Arrays.stream(line.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*")))
                .collect(Collectors.joining());
        return Pattern.compile(pattern);
    }

    private String run(String command) throws IOException {
        if (command.equals("echo $?")) {
            return last.code() + "\n";
        }
        List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
        String program = words.remove(0);
        return switch (program) {
            case "mkdir" -> makeFolders(words);
            case "cat" -> Files.readString(folder.resolve(words.get(0)));
            case "three-columns" -> runProgram(words);
            default -> throw new AssertionError("the page uses a program that this test does not know: " + program);
        };
    }

    private String makeFolders(List<String> names) throws IOException {
        for (String name : names) {
            Files.createDirectory(folder.resolve(name));
        }
        return "";
    }

    private String runProgram(List<String> words) throws IOException {
        CommandLineRun line = new CommandLineRun(folder);
        int from = words.indexOf("<");
        if (from >= 0) {
            line.withInput(Files.readAllBytes(folder.resolve(words.get(from + 1))));
        }
        Result result = line.run((from < 0 ? words : words.subList(0, from)).toArray(String[]::new));
        last = result.exit();
        return (result.out() + result.err()).replace("\r\n", "\n");
    }

    /** Two records, an empty line and one that was cut off. */
    private void writeManyRecords() throws IOException {
        String one =
                new String(CommandLineRun.sample("odd/nearly-empty"), StandardCharsets.UTF_8).replaceAll("\n *", "");
        Files.writeString(folder.resolve("many.ndjson"), one + "\n\n" + one.substring(0, 40) + "\n" + one + "\n");
    }

    private void copySamples() throws IOException {
        writeManyRecords();
        Files.writeString(folder.resolve("council.txt"), """
                # Westmere Council
                protect Larchfield Lodge
                number 01632 960 990
                hide family Harm.category
                """);
        Path records = Files.createDirectories(folder.resolve("examples/records"));
        Files.createDirectory(records.resolve("odd"));
        for (String name : List.of("case-a-harlow-bright", "odd/nearly-empty")) {
            Files.writeString(
                    records.resolve(name + ".json"), new String(CommandLineRun.sample(name), StandardCharsets.UTF_8));
        }
    }
}
