package org.threecolumns.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threecolumns.check.standard.StandardRules;
import org.threecolumns.commandline.CommandLineRun.Result;

class ProgramTest {
    @TempDir
    Path folder;

    CommandLineRun line;

    @BeforeEach
    void start() {
        line = new CommandLineRun(folder);
    }

    @Test
    void knowsSixCommands() {
        Result help = line.run("--help");

        assertThat(help.exit()).isEqualTo(Exit.DONE);
        assertThat(help.out())
                .contains(
                        "check",
                        "share",
                        "render",
                        "rules",
                        "documents",
                        "convert",
                        "schema",
                        "codes",
                        "Exit codes: 0");
        assertThat(help.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "share", "render", "rules", "documents", "convert", "schema", "codes"})
    void helpsWithEachCommand(String command) {
        Result help = line.run(command, "--help");

        assertThat(help.exit()).isEqualTo(Exit.DONE);
        assertThat(help.out()).startsWith("Usage: three-columns " + command);
        assertThat(line.run(command, "--version").out()).startsWith("three-columns 0.");
    }

    @Test
    void saysItsVersionAndThatOfTheFormat() {
        assertThat(line.run("--version").out()).matches("three-columns \\d\\S+, record format 0\\.1\\R");
    }

    @Test
    void aloneIsWrongUsage() {
        Result result = line.run();

        assertThat(result.exit()).isEqualTo(Exit.USAGE);
        assertThat(result.err()).startsWith("a command expected").contains("Usage: three-columns");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void showsTheUsageWithEveryWrongUseAndRepeatsNothingThatWasTyped() {
        List<List<String>> wrong = List.of(
                List.of("CANARY"),
                List.of("check"),
                List.of("check", "r.json"),
                List.of("check", "r.json", "CANARY", "--stage", "draft"),
                List.of("check", "r.json", "--stage", "CANARY"),
                List.of("check", "r.json", "--stage", "draft", "--as-of", "CANARY"),
                List.of("check", "r.json", "--stage", "draft", "--as-of", "2026-02-30"),
                List.of("check", "r.json", "--stage", "draft", "--as-of", "+10000-01-01"),
                List.of("check", "r.json", "--stage", "draft", "--CANARY=CANARY"),
                List.of("check", "r.json", "--stage", "child", "--child", "CANARY CANARY"),
                List.of("check", "r.json", "--stage", "draft", "--language", "CANARY"),
                List.of("check", "r.json", "--stage", "draft", "--format", "CANARY"),
                List.of("check", "r.json", "--stage"),
                List.of("check", "r.json", "--stage", "draft", "--stage", "draft"),
                List.of("rules", "CANARY"),
                List.of("rules", "DS-15", "CANARY"),
                List.of("documents", "CANARY"),
                List.of("convert", "CANARY"),
                List.of("schema", "CANARY"),
                List.of("codes", "CANARY"),
                List.of("render", "r.json", "--document", "CANARY"));
        for (List<String> arguments : wrong) {
            Result result = line.run(arguments.toArray(String[]::new));

            assertThat(result.exit()).as("%s", arguments).isEqualTo(Exit.USAGE);
            assertThat(result.err())
                    .as("%s", arguments)
                    .contains("Usage: three-columns")
                    .doesNotContain("CANARY");
            assertThat(result.out()).isEmpty();
        }
    }

    @Test
    void namesAnOptionThatDoesNotExist() {
        assertThat(line.run("check", "r.json", "--stage", "draft", "--colour=CANARY")
                        .err())
                .startsWith("Unknown option: --colour")
                .doesNotContain("CANARY");
    }

    @Test
    void listsEveryRule() {
        String out = line.run("rules").out();

        assertThat(out.lines()).hasSize(StandardRules.catalogue().size());
        assertThat(out).containsPattern("(?m)^DS-15 +\\S.*$");
    }

    @Test
    void tellsEverythingAboutEveryRule() {
        StandardRules.catalogue().forEach(rule -> {
            Result result = line.run("rules", rule.id().code());

            assertThat(result.exit()).isEqualTo(Exit.DONE);
            assertThat(result.out())
                    .startsWith(rule.id() + "  " + rule.title())
                    .contains("Why: " + rule.why())
                    .contains("Source: " + rule.source());
        });
    }

    @Test
    void listsTheDocuments() {
        assertThat(line.run("documents").out()).startsWith("map  ");
    }

    @Test
    void tellsADefectByItsKindOnly() {
        InputStream broken = new BrokenInput(() -> {
            throw new IllegalStateException("CANARY");
        });

        Result result = line.withInput(broken).run("check", "-", "--stage", "draft");

        assertThat(result.exit()).isEqualTo(Exit.REFUSED);
        assertThat(result.err())
                .startsWith("three-columns failed here (java.lang.IllegalStateException)")
                .doesNotContain("CANARY")
                .doesNotContain("at org.");
    }

    @Test
    void tellsEvenThatMemoryOrStackRanOut() {
        InputStream broken = new BrokenInput(() -> {
            throw new StackOverflowError("CANARY");
        });

        Result result = line.withInput(broken).run("check", "-", "--stage", "draft");

        assertThat(result.exit()).isEqualTo(Exit.REFUSED);
        assertThat(result.err()).contains("StackOverflowError").doesNotContain("CANARY");
    }

    private static final class BrokenInput extends InputStream {
        private final Runnable failure;

        BrokenInput(Runnable failure) {
            this.failure = failure;
        }

        @Override
        public int read() {
            failure.run();
            return -1;
        }

        @Override
        public int read(byte[] bytes, int start, int length) {
            return read();
        }
    }
}
