package org.threecolumns.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.threecolumns.anonymise.Anonymiser;
import org.threecolumns.commandline.CommandLineRun.Result;
import org.threecolumns.json.CaseRecordReader;
import org.threecolumns.json.CaseRecordWriter;
import org.threecolumns.model.CaseRecord;

class ConvertCommandTest {
    static final List<String> SAMPLES = CommandLineRun.SAMPLES;

    @TempDir
    Path folder;

    CommandLineRun line;

    @BeforeEach
    void start() {
        line = new CommandLineRun(folder);
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void writesTheCanonicalForm(String sample) throws Exception {
        byte[] canonical =
                CaseRecordWriter.canonical().toBytes(CaseRecordReader.standard().read(CommandLineRun.sample(sample)));

        Result result = line.withInput(CommandLineRun.sample(sample)).run("convert", "-", "out.json");

        assertThat(result.exit()).isEqualTo(Exit.DONE);
        assertThat(folder.resolve("out.json")).hasBinaryContent(canonical);
    }

    @Test
    void keepsEveryLetterWhateverTheMachineSpeaks() {
        String welsh = "{\"formatVersion\":\"0.1\",\"case\":{\"id\":\"k1\",\"council\":\"Cyngor Tŷ Gŵyn – ¾\"}}";

        Result result = line.withInput(welsh.getBytes(StandardCharsets.UTF_8)).run("convert", "-", "-");

        assertThat(result.out()).contains("\"Cyngor Tŷ Gŵyn – ¾\"");
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void writesARecordOfTheSameShapeThatTellsOfNobody(String sample) throws Exception {
        CaseRecord before = CaseRecordReader.standard().read(CommandLineRun.sample(sample));

        Result result = line.withInput(CommandLineRun.sample(sample))
                .run("convert", "-", "out.json", "--anonymise", "--seed", "7");

        assertThat(result.exit()).isEqualTo(Exit.DONE);
        assertThat(folder.resolve("out.json"))
                .hasBinaryContent(
                        CaseRecordWriter.canonical().toBytes(Anonymiser.with(7).anonymise(before)));
    }

    @Test
    void drawsASeedThatNobodyKnows() throws IOException {
        line.withSample("case-d-pritchard", "d.json");
        assertThat(line.run("convert", "d.json", "one.json", "--anonymise").exit())
                .isEqualTo(Exit.DONE);
        assertThat(line.run("convert", "d.json", "two.json", "--anonymise").exit())
                .isEqualTo(Exit.DONE);
        assertThat(Files.readString(folder.resolve("one.json")))
                .isNotEqualTo(Files.readString(folder.resolve("two.json")));
    }

    @Test
    void neverReplacesTheRecordByWhatTellsOfNobody() throws IOException {
        line.withSample("case-d-pritchard", "d.json");
        assertThat(line.run("convert", "d.json", "d.json", "--anonymise", "--force")
                        .exit())
                .isEqualTo(Exit.REFUSED);
        assertThat(folder.resolve("d.json")).hasBinaryContent(CommandLineRun.sample("case-d-pritchard"));
        assertThat(line.run("convert", "d.json", "e.json", "--seed", "7").exit())
                .isEqualTo(Exit.USAGE);
        Result wrong = line.run("convert", "d.json", "e.json", "--anonymise", "--seed", "Zwyntkaborth");
        assertThat(wrong.exit()).isEqualTo(Exit.USAGE);
        assertThat(wrong.err()).contains("a whole number expected").doesNotContain("Zwyntkaborth");
    }

    @Test
    void replacesItsOwnInputWhenTold() throws IOException {
        line.withSample("case-d-pritchard", "d.json");
        String spaced = Files.readString(folder.resolve("d.json")).replace("\n", "\n\n");
        Files.writeString(folder.resolve("d.json"), spaced);

        assertThat(line.run("convert", "d.json", "d.json").exit()).isEqualTo(Exit.REFUSED);
        assertThat(folder.resolve("d.json")).hasContent(spaced);
        assertThat(line.run("convert", "d.json", "d.json", "--force").exit()).isEqualTo(Exit.DONE);
        assertThat(Files.readString(folder.resolve("d.json"))).doesNotContain("\n\n");
    }

    @Test
    void writesNothingOfWhatItCannotRead() throws IOException {
        Result result = line.withInput("{".getBytes(StandardCharsets.UTF_8)).run("convert", "-", "out.json");

        assertThat(result.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(result.err()).contains("(CUT_OFF)");
        assertThat(line.files()).isEmpty();
    }
}
