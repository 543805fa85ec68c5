package org.threecolumns.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threecolumns.model.Case;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.story.Panel;
import org.threecolumns.model.story.Picture;
import org.threecolumns.model.story.PictureBytes;
import org.threecolumns.model.story.WordsAndPictures;
import org.threecolumns.problem.Problem;
import org.threecolumns.problem.ProblemCode;
import org.threecolumns.problem.ReadLimit;
import org.threecolumns.problem.ReadLimits;
import org.threecolumns.problem.RecordReadException;

class PicturesTest {
    private static final int MIB = 1 << 20;
    private static final String PLACE = "/wordsAndPictures/0/panels/0/picture/bytes";

    @Test
    void areReadAsTheyWereWritten() throws RecordReadException {
        CaseRecord record = record(1, 30_000);
        byte[] written = CaseRecordWriter.canonical().toBytes(record);

        CaseRecord read = CaseRecordReader.standard().read(written);

        assertThat(read).isEqualTo(record);
        assertThat(CaseRecordWriter.canonical().toBytes(read)).isEqualTo(written);
    }

    @Test
    void doNotCountAsPartOfTheDocument() throws RecordReadException {
        ReadLimits small = ReadLimits.standard().with(ReadLimit.DOCUMENT_BYTES, 2_000);

        assertThat(CaseRecordReader.within(small).read(json(picture(MIB)))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"1000000,true", "1000001,false", "10000000,false"})
    void haveALimitEach(int size, boolean fits) {
        ReadLimits limits = ReadLimits.standard().with(ReadLimit.PICTURE_BYTES, 1_000_000);

        if (fits) {
            assertThat(problems(limits, json(picture(size)))).isEmpty();
        } else {
            assertThat(codes(problems(limits, json(picture(size)))))
                    .isSubsetOf(ProblemCode.PICTURE_TOO_LARGE, ProblemCode.DOCUMENT_TOO_LARGE)
                    .hasSize(1);
        }
    }

    @Test
    void sayWhereOneIsTooLarge() {
        ReadLimits limits = ReadLimits.standard().with(ReadLimit.PICTURE_BYTES, 10);

        assertThat(problems(limits, json(picture(11)))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.PICTURE_TOO_LARGE);
            assertThat(problem.pointer()).hasToString(PLACE);
        });
    }

    @ParameterizedTest
    @CsvSource({"20,0", "21,1", "200,100"})
    void areCounted(int count, int problems) throws RecordReadException {
        byte[] written = CaseRecordWriter.canonical().toBytes(record(count, 40));

        assertThat(codes(problems(ReadLimits.standard(), written)))
                .hasSize(problems)
                .allMatch(code -> code == ProblemCode.TOO_MANY_PICTURES);
    }

    @ParameterizedTest
    @CsvSource({"400,0", "399,1", "40,10"})
    void haveALimitTogether(int limit, int problems) throws RecordReadException {
        ReadLimits limits = ReadLimits.standard().with(ReadLimit.ALL_PICTURES_BYTES, limit);
        byte[] written = CaseRecordWriter.canonical().toBytes(record(10, 40));

        assertThat(codes(problems(limits, written)))
                .hasSizeBetween(Math.min(problems, 1), problems)
                .allMatch(code -> code == ProblemCode.PICTURES_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAA", "AB==", "/home/picture.png", "https://example.org/a.png", "AAAA AAAA"})
    void areNothingButBase64(String bytes) {
        assertThat(codes(problems(ReadLimits.standard(), json(bytes)))).containsExactly(ProblemCode.PICTURE_EXPECTED);
    }

    @Test
    void doNotLetLongTextsThrough() {
        String json = new String(json("AAAA"), StandardCharsets.UTF_8)
                .replace("\"panels\"", "\"title\": \"" + picture(MIB) + "\", \"panels\"");

        assertThat(codes(problems(ReadLimits.standard(), json.getBytes(StandardCharsets.UTF_8))))
                .containsExactly(ProblemCode.TEXT_TOO_LONG);
    }

    @Test
    void doNotLetLargeDocumentsThrough() {
        String spaces = " ".repeat(9 * MIB);

        assertThat(codes(problems(ReadLimits.standard(), (spaces + "{}").getBytes(StandardCharsets.UTF_8))))
                .containsExactly(ProblemCode.DOCUMENT_TOO_LARGE);
        assertThat(codes(problems(
                        ReadLimits.standard().with(ReadLimit.PICTURES, 2),
                        json(picture(5 * MIB) + "\", \"x\": \"" + picture(5 * MIB) + "\", \"y\": \""
                                + picture(MIB * 7)))))
                .containsExactly(ProblemCode.DOCUMENT_TOO_LARGE);
    }

    private static List<ProblemCode> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    private static List<Problem> problems(ReadLimits limits, byte[] json) {
        RecordReadException refused = catchThrowableOfType(
                RecordReadException.class, () -> CaseRecordReader.within(limits).read(json));
        return refused == null ? List.of() : refused.problems();
    }

    private static byte[] json(String bytes) {
        return ("{\"formatVersion\": \"0.1\", \"case\": {\"id\": \"case1\"}, \"wordsAndPictures\": [{\"id\": \"w1\","
                        + " \"panels\": [{\"id\": \"pn1\", \"picture\": {\"id\": \"pic1\", \"bytes\": \"" + bytes
                        + "\"}}]}]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String picture(int size) {
        return Base64.getEncoder().encodeToString(new byte[size]);
    }

    private static CaseRecord record(int pictures, int size) {
        List<Panel> panels = IntStream.range(0, pictures)
                .mapToObj(number -> Panel.builder()
                        .id("pn" + number)
                        .picture(Picture.builder()
                                .id("pic" + number)
                                .bytes(PictureBytes.of(new byte[size]))
                                .build())
                        .build())
                .toList();
        return CaseRecord.builder()
                .theCase(Case.builder().id("case1").build())
                .addWordsAndPictures(
                        WordsAndPictures.builder().id("w1").panels(panels).build())
                .build();
    }
}
