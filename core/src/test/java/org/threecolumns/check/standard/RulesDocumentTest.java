package org.threecolumns.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesDocumentTest {
    @Test
    void thePageAboutRulesSaysWhatTheCatalogueSays() throws IOException {
        Path written = Files.writeString(Path.of("target", "rules.md"), RulesDocument.text(), StandardCharsets.UTF_8);

        assertThat(Path.of("..", "docs", "rules.md"))
                .as("docs/rules.md is stale; copy core/%s over it", written)
                .hasContent(RulesDocument.text());
    }
}
