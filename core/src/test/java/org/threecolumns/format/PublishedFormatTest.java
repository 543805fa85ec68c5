package org.threecolumns.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.json.CaseRecordReader;
import org.threecolumns.json.RecordFormat;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.problem.RecordReadException;

/** What is published says what the model is, in words for all of it. */
class PublishedFormatTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyTypeAndMemberHasWordsAndNoWordsAreLeftOver() {
        RecordWords words = new RecordWords();
        SchemaDocument.text(words);
        FormatPage.members(words);

        assertThat(words.gaps()).isEmpty();
    }

    @Test
    void everyCodeHasLabelsInBothLanguagesAndNoLabelIsLeftOver() {
        assertThat(new CodeLabels().gaps()).isEmpty();
        assertThat(RecordTypes.codeLists()).hasSizeGreaterThan(80);
    }

    @Test
    void theSchemaIsTheOneMadeFromTheShape() throws IOException {
        String schema = SchemaDocument.text(new RecordWords());

        Path written = write("record.schema.json", schema);
        assertThat(RecordFormat.schema())
                .as("stale: copy core/%s over the resource and over docs", written)
                .isEqualTo(schema);
        assertThat(DOCS.resolve("record.schema.json")).hasContent(schema);
    }

    @Test
    void theCodesAreTheOnesOfTheModel() throws IOException {
        String codes = CodeLabels.text();

        Path written = write("codes.json", codes);
        assertThat(RecordFormat.codes())
                .as("stale: copy core/%s over the resource and over docs", written)
                .isEqualTo(codes);
        assertThat(DOCS.resolve("codes.json")).hasContent(codes);
    }

    @Test
    void thePageListsEveryMember() throws IOException {
        String page = Files.readString(DOCS.resolve("record-format.md"));
        String members = FormatPage.members(new RecordWords());

        int begin = page.indexOf(FormatPage.BEGIN) + FormatPage.BEGIN.length();
        int end = page.indexOf(FormatPage.END);
        Path written = write("record-format.md", page.substring(0, begin) + members + page.substring(end));
        assertThat(page.substring(begin, end))
                .as("docs/record-format.md is stale; copy core/%s over it", written)
                .isEqualTo(members);
    }

    @Test
    void everyExampleOfThePageCanBeReadAndFitsTheSchema() throws IOException, RecordReadException {
        Matcher examples = EXAMPLE.matcher(Files.readString(DOCS.resolve("record-format.md")));
        int count = 0;
        while (examples.find()) {
            byte[] example = examples.group(1).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            assertThat(CaseRecordReader.standard().read(example).getFormatVersion())
                    .isNotEmpty();
            assertThat(RecordSchema.refusals(examples.group(1))).isEmpty();
            count++;
        }
        assertThat(count).isGreaterThanOrEqualTo(2);
    }

    @Test
    void referencesThatMayNameAGroupSaySo() {
        for (ObjectShape shape : RecordTypes.shapes()) {
            for (MemberShape member : shape.members()) {
                assertThat(member.kind() == MemberKind.REFERENCE)
                        .as("%s.%s", shape, member)
                        .isEqualTo(!member.targets().isEmpty());
                assertThat(member.targets().contains(ReferenceTarget.READER)
                                && member.targets().size() > 1)
                        .isFalse();
            }
        }
    }

    private static Path write(String name, String text) throws IOException {
        return Files.writeString(Path.of("target", name), text);
    }
}
