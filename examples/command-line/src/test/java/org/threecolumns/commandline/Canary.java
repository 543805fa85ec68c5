package org.threecolumns.commandline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;

/** A word that stands nowhere else, and samples in which it stands wherever people write. */
final class Canary {
    static final String WORD = "Xylocanary";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Canary() {}

    /** {@return a sample with the word in every text that people wrote} */
    static String in(String sample) {
        return in(sample, WORD);
    }

    /** {@return a sample with these words in every text that people wrote} */
    static String in(String sample, String words) {
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
}
