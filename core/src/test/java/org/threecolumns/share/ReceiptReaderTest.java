package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.threecolumns.problem.ProblemCode;
import org.threecolumns.problem.RecordReadException;
import org.threecolumns.samples.Sample;

class ReceiptReaderTest {
    private static String deansReceipt() {
        Receipt receipt = Audience.family("p4")
                .about("c2")
                .share(
                        Sample.HARLOW_BRIGHT.read(),
                        Sample.HARLOW_BRIGHT.day(),
                        SharingPolicy.builder()
                                .hide(Purpose.FAMILY, "Harm.category")
                                .build())
                .receipt();
        return new String(ReceiptWriter.canonical().toBytes(receipt), StandardCharsets.UTF_8);
    }

    private static Receipt read(String text) throws RecordReadException {
        return ReceiptReader.standard().read(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(names = "NEARLY_EMPTY", mode = EnumSource.Mode.EXCLUDE)
    void readsEveryReceiptOfTheSamplesBackAsItWas(Sample sample) throws Exception {
        int seen = 0;
        for (String line : sample.readers()) {
            String[] words = line.substring(0, line.indexOf(':')).split(" ", -1);
            Purpose purpose = Purpose.valueOf(words[0].toUpperCase(Locale.ROOT));
            try {
                Receipt receipt = Audience.of(purpose, words[1])
                        .about(List.of(words).subList(3, words.length))
                        .share(sample.read(), sample.day())
                        .receipt();
                byte[] bytes = ReceiptWriter.canonical().toBytes(receipt);

                Receipt read = ReceiptReader.standard().read(new ByteArrayInputStream(bytes));

                assertThat(read).isEqualTo(receipt);
                assertThat(read.copyId()).isEqualTo(receipt.copyId());
                assertThat(ReceiptWriter.canonical().toBytes(read)).isEqualTo(bytes);
                seen++;
            } catch (SharingRefusedException refused) {
                assertThat(line).containsPattern("[A-Z]{5}");
            }
        }
        assertThat(seen).isPositive();
    }

    @Test
    void keepsWhatTheCouncilHides() throws Exception {
        assertThat(read(deansReceipt()).capacities().get(Purpose.FAMILY)).containsExactly("Harm.category");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"receipt\": \"0.2\"', '\"receipt\": \"0.1\"', UNKNOWN_VERSION",
        "'\"receipt\": \"0.2\"', '\"receipt\": \"Dean\"', UNKNOWN_VERSION",
        "'\"receipt\": \"0.2\",', '', MISSING_MEMBER",
        "'\"held\": \"READ_TOGETHER\"', '\"held\": \"SOMEWHERE\"', CODE_EXPECTED",
        "'\"couldBeSeenBy\": []', '\"couldBeSeenBy\": [\"Dean Bright\"]', ID_EXPECTED",
        "'\"library\": \"', '\"library\": \"Dean ', TEXT_EXPECTED",
        "'\"recordIds\"', '\"seal\": \"Dean\", \"recordIds\"', TEXT_EXPECTED",
        "'\"purpose\": \"FAMILY\"', '\"purpose\": \"EVERYBODY\"', CODE_EXPECTED",
        "'\"purpose\": \"FAMILY\",', '', CODE_EXPECTED",
        "'\"asOf\": \"2025-06-12\"', '\"asOf\": \"2025-06-31\"', DATE_EXPECTED",
        "'\"reader\": \"p4\"', '\"reader\": \"Dean Bright\"', TEXT_EXPECTED",
        "'\"reader\": \"p4\"', '\"reader\": \"p4\", \"note\": \"x\"', UNKNOWN_MEMBER",
        "'\"place\": \"/', '\"place\": \"', REFERENCE_EXPECTED",
        "'\"reason\": \"ABOUT_ANOTHER_CHILD\"', '\"reason\": \"BECAUSE\"', CODE_EXPECTED",
        "'\"withheld\": [', '\"withheld\": {}, \"x\": [', LIST_EXPECTED",
        "'\"Harm\": 1', '\"Harm\": -1', WHOLE_NUMBER_EXPECTED",
    })
    void refusesAnythingElseWithItsPlace(String ours, String other, ProblemCode code) {
        String receipt = deansReceipt();
        assertThat(receipt).contains(ours);

        assertThatThrownBy(() -> read(receipt.replaceFirst(Pattern.quote(ours), other)))
                .isInstanceOfSatisfying(RecordReadException.class, refused -> {
                    assertThat(refused.problems()).anyMatch(problem -> problem.code() == code);
                    assertThat(refused.getMessage()).doesNotContain("Dean", "BECAUSE", "EVERYBODY");
                });
    }

    @Test
    void refusesARecordAndNoise() {
        assertThatThrownBy(() -> ReceiptReader.standard().read(Sample.HARLOW_BRIGHT.bytes()))
                .isInstanceOf(RecordReadException.class);
        assertThatThrownBy(() -> read("[]")).isInstanceOf(RecordReadException.class);
        assertThatThrownBy(() -> read("{")).isInstanceOf(RecordReadException.class);
    }
}
