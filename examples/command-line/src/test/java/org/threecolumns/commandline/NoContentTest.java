package org.threecolumns.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.threecolumns.commandline.CommandLineRun.Result;

/** Puts a word into every place of a record where people write, and looks for it in everything a failing command says. */
class NoContentTest {
    static final List<String> SAMPLES = CommandLineRun.SAMPLES;

    private static final String CANARY = "Xylocanary";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    Path folder;

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void findingsHoldNoWordOfTheRecord(String sample) {
        byte[] record = bytes(withCanaries(sample));
        for (String format : List.of("text", "json", "csv")) {
            Result result = run(record, "check", "-", "--stage", "closure", "--format", format);

            assertThat(result.exit()).isIn(Exit.DONE, Exit.ERRORS_FOUND);
            assertSilent(result);
        }
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void problemsHoldNoWordOfTheRecord(String sample) {
        for (UnaryOperator<String> harm : harms()) {
            byte[] broken = bytes(harm.apply(withCanaries(sample)));
            for (String format : List.of("text", "json", "csv")) {
                Result result = run(broken, "check", "-", "--stage", "draft", "--format", format);

                assertThat(result.exit()).isEqualTo(Exit.UNREADABLE);
                assertSilent(result);
            }
            assertSilent(run(broken, "convert", "-", "-"));
            assertSilent(run(broken, command("share", "family", "p3")));
        }
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void refusalsHoldNoWordOfTheRecord(String sample) throws IOException {
        // A postcode in every text that people write, so that whatever would be visible is refused.
        byte[] record = bytes(withTexts(sample, CANARY + " ZZ99 9ZZ"));
        for (String command : List.of("share", "render")) {
            for (String purpose : List.of("team", "partner", "family", "network", "child", "court")) {
                for (String reader : List.of("p2", "p3", "p9", "c1", "x1")) {
                    Result result = run(record, command(command, purpose, reader));

                    if (result.exit() == Exit.REFUSED) {
                        assertThat(result.out()).isEmpty();
                        assertThat(result.err()).isNotEmpty().doesNotContain(CANARY, "ZZ99", "\tat ");
                    }
                }
            }
        }
        assertThat(run(record, command("share", "family", "p3")).exit()).isEqualTo(Exit.REFUSED);
        assertThat(new CommandLineRun(folder).files()).isEmpty();
    }

    private static List<UnaryOperator<String>> harms() {
        return List.of(
                text -> text.substring(0, text.length() / 2),
                text -> text + CANARY,
                text -> text.replace("\"formatVersion\":\"0.1\"", "\"formatVersion\":\"" + CANARY + "\""),
                text -> text.replace("\"people\":", "\"" + CANARY + "\":"),
                text -> text.replace("\"jurisdiction\":\"EN\"", "\"jurisdiction\":\"" + CANARY + "\"")
                        .replace("\"jurisdiction\":\"CY\"", "\"jurisdiction\":\"" + CANARY + "\""),
                text -> text.replaceAll("\"id\":\"p3\"", "\"id\":\"" + CANARY + " " + CANARY + "\""),
                text -> text.replaceAll("\"born\":\"[^\"]*\"", "\"born\":\"" + CANARY + "\""));
    }

    private static String[] command(String command, String purpose, String reader) {
        List<String> all = new ArrayList<>(List.of(
                command,
                "-",
                "--purpose",
                purpose,
                "--for",
                reader,
                "--about",
                "c1",
                "--as-of",
                "2026-03-14",
                "--out",
                "-"));
        if (command.equals("render")) {
            all.addAll(List.of("--document", "map"));
        }
        return all.toArray(String[]::new);
    }

    private static void assertSilent(Result result) {
        assertThat(result.out() + result.err()).doesNotContain(CANARY).doesNotContain("\tat ");
    }

    private Result run(byte[] input, String... arguments) {
        return new CommandLineRun(folder).withInput(input).run(arguments);
    }

    private static String withCanaries(String sample) {
        return withTexts(sample, CANARY);
    }

    private static String withTexts(String sample, String words) {
        try {
            JsonNode tree = MAPPER.readTree(CommandLineRun.sample(sample));
            replaceTexts(tree, words);
            return MAPPER.writeValueAsString(tree);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Texts with a space in them are what people wrote; codes, dates, ids and references have none. */
    private static void replaceTexts(JsonNode node, String words) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                if (isWriting(member.getValue())) {
                    member.setValue(TextNode.valueOf(words));
                }
            });
        }
        node.forEach(child -> replaceTexts(child, words));
    }

    private static boolean isWriting(JsonNode value) {
        return value.isTextual() && value.asText().contains(" ");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theCanaryIsInEverySample() {
        SAMPLES.forEach(
                sample -> assertThat(withCanaries(sample).split(CANARY, -1)).hasSizeGreaterThan(20));
    }
}
