package org.threecolumns.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threecolumns.generated.TinyPictures;
import org.threecolumns.model.Case;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.story.Panel;
import org.threecolumns.model.story.Picture;
import org.threecolumns.model.story.PictureBytes;
import org.threecolumns.model.story.PictureType;
import org.threecolumns.model.story.WordsAndPictures;
import org.threecolumns.picture.PictureLimit;
import org.threecolumns.picture.PictureRefusal;
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

    @Test
    void areReadFromAStreamEvenIfTheyAreMoreThanADocument() throws Exception {
        byte[] written = CaseRecordWriter.canonical().toBytes(record(5, 4 * MIB));
        assertThat(written.length).isGreaterThan(2 * ReadLimit.DOCUMENT_BYTES.standard());

        assertThat(CaseRecordReader.standard().read(new ByteArrayInputStream(written)))
                .isEqualTo(CaseRecordReader.standard().read(written));
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
        ReadLimits limits = ReadLimits.standard().with(ReadLimit.PICTURE_BYTES, 99);

        assertThat(problems(limits, json(picture(100)))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.PICTURE_TOO_LARGE);
            assertThat(problem.pointer()).hasToString(PLACE);
        });
    }

    @ParameterizedTest
    @CsvSource({"20,0", "21,1", "200,100"})
    void areCounted(int count, int problems) throws RecordReadException {
        byte[] written = CaseRecordWriter.canonical().toBytes(record(count, 100));

        assertThat(codes(problems(ReadLimits.standard(), written)))
                .hasSize(problems)
                .allMatch(code -> code == ProblemCode.TOO_MANY_PICTURES);
    }

    @ParameterizedTest
    @CsvSource({"1000,0", "999,1", "100,9"})
    void haveALimitTogether(int limit, int problems) throws RecordReadException {
        ReadLimits limits = ReadLimits.standard().with(ReadLimit.ALL_PICTURES_BYTES, limit);
        byte[] written = CaseRecordWriter.canonical().toBytes(record(10, 100));

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
        String json = new String(json(picture(100)), StandardCharsets.UTF_8)
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

    @ParameterizedTest
    @CsvSource({"100,2,true", "101,3,false", "1000,20,false", "3,101,false"})
    void haveALimitForTheLongerSide(int width, int height, boolean fits) {
        assertFits(ReadLimit.PICTURE_SIDE, 100, PictureRefusal.SIDE_TOO_LONG, fits, TinyPictures.png(width, height));
    }

    @ParameterizedTest
    @CsvSource({"10,10,true", "101,1,false", "100,10,false"})
    void haveALimitForPixels(int width, int height, boolean fits) {
        ReadLimits limits = ReadLimits.standard().with(ReadLimit.PICTURE_RATIO, 200);
        assertFits(
                limits.with(ReadLimit.PICTURE_PIXELS, 100),
                PictureRefusal.TOO_MANY_PIXELS,
                fits,
                TinyPictures.png(width, height));
    }

    @ParameterizedTest
    @CsvSource({"10,1,true", "11,1,false", "21,2,false", "1,100,false"})
    void haveALimitForTheRatioOfTheirSides(int width, int height, boolean fits) {
        assertFits(ReadLimit.PICTURE_RATIO, 10, PictureRefusal.TOO_NARROW, fits, TinyPictures.png(width, height));
    }

    @ParameterizedTest
    @CsvSource({"8,1,true", "9,1,false", "1,8,true", "8,10,false"})
    void haveTheSameLimitsAsJpegs(int width, int height, boolean fits) {
        assertFits(
                ReadLimit.PICTURE_PIXELS, 8, PictureRefusal.TOO_MANY_PIXELS, fits, TinyPictures.jpeg(width, height, 7));
    }

    @ParameterizedTest
    @CsvSource({"100,0", "99,1", "10,9"})
    void haveALimitForPixelsTogether(int limit, int problems) {
        ReadLimits limits = ReadLimits.standard().with(ReadLimit.ALL_PICTURES_PIXELS, limit);
        byte[] written = CaseRecordWriter.canonical().toBytes(record(10, TinyPictures.png(5, 2)));

        assertThat(reasons(problems(limits, written)))
                .hasSize(problems)
                .allMatch(reason -> reason == PictureRefusal.TOO_MANY_PIXELS_IN_RECORD);
    }

    @Test
    void haveLimitsThatPeoplesPicturesNeverReach() {
        byte[] rows = new byte[4_000];
        assertThat(problems(ReadLimits.standard(), json(base64(TinyPictures.png(8_000, 2_000, rows)))))
                .isEmpty();
        assertThat(reasons(problems(ReadLimits.standard(), json(base64(TinyPictures.png(8_001, 1_900, rows))))))
                .containsExactly(PictureRefusal.SIDE_TOO_LONG);
        assertThat(reasons(problems(ReadLimits.standard(), json(base64(TinyPictures.png(4_001, 4_000, rows))))))
                .containsExactly(PictureRefusal.TOO_MANY_PIXELS);
        assertThat(reasons(problems(ReadLimits.standard(), json(base64(TinyPictures.png(51, 1))))))
                .containsExactly(PictureRefusal.TOO_NARROW);
    }

    @Test
    void haveTheLimitsOfTheGate() {
        Map<ReadLimit, PictureLimit> same = Map.of(
                ReadLimit.PICTURE_BYTES, PictureLimit.BYTES,
                ReadLimit.PICTURES, PictureLimit.PICTURES,
                ReadLimit.PICTURE_SIDE, PictureLimit.SIDE,
                ReadLimit.PICTURE_PIXELS, PictureLimit.PIXELS,
                ReadLimit.PICTURE_RATIO, PictureLimit.RATIO,
                ReadLimit.ALL_PICTURES_PIXELS, PictureLimit.RECORD_PIXELS);
        assertThat(same).allSatisfy((read, gate) -> {
            assertThat(read.standard()).isEqualTo(gate.standard());
            assertThat(read.ceiling()).isLessThanOrEqualTo(gate.ceiling());
        });
    }

    @ParameterizedTest
    @CsvSource({"PNG,PNG,true", "PNG,JPEG,false", "JPEG,PNG,false", "JPEG,JPEG,true"})
    void areWhatTheyAreSaidToBe(PictureType bytes, PictureType said, boolean right) {
        byte[] file = bytes == PictureType.PNG ? TinyPictures.png(3, 2) : TinyPictures.jpeg(3, 2, 7);
        String before = json(base64(file), "\"mediaType\": \"" + said + "\", ", "");
        String after = json(base64(file), "", ", \"mediaType\": \"" + said + "\"");
        for (String json : List.of(before, after)) {
            assertThat(reasons(problems(ReadLimits.standard(), json.getBytes(StandardCharsets.UTF_8))))
                    .isEqualTo(right ? List.of() : List.of(PictureRefusal.MEDIA_TYPE_DIFFERS));
        }
    }

    @Test
    void sayOnceThatTheirTypeIsUnknown() {
        String json = json(base64(TinyPictures.png(3, 2)), "\"mediaType\": \"HEIC\", ", "");
        assertThat(codes(problems(ReadLimits.standard(), json.getBytes(StandardCharsets.UTF_8))))
                .containsExactly(ProblemCode.CODE_EXPECTED);
    }

    @Test
    void stayAsTheyAreWhateverTheyCarry() throws RecordReadException {
        byte[] plain = TinyPictures.jpeg(3, 2, 7);
        byte[] note = {(byte) 0xFF, (byte) 0xFE, 0, 5, 'S', '1', '9'};
        byte[] photo = new byte[plain.length + note.length];
        System.arraycopy(plain, 0, photo, 0, 2);
        System.arraycopy(note, 0, photo, 2, note.length);
        System.arraycopy(plain, 2, photo, 2 + note.length, plain.length - 2);
        byte[] written = CaseRecordWriter.canonical().toBytes(record(1, photo));

        assertThat(CaseRecordWriter.canonical()
                        .toBytes(CaseRecordReader.standard().read(written)))
                .isEqualTo(written);
    }

    @Test
    void areNotWrittenWhereTheyCouldNotBeRead() {
        byte[] gif = "GIF89a, and then something".getBytes(StandardCharsets.US_ASCII);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseRecordWriter.canonical().toBytes(record(1, gif)))
                .withMessage(
                        PLACE + ": PICTURE_REFUSED: the picture is not taken: this is a GIF file; export it as JPEG or"
                                + " PNG");
    }

    private static void assertFits(ReadLimit limit, int value, PictureRefusal refusal, boolean fits, byte[] picture) {
        assertFits(ReadLimits.standard().with(limit, value), refusal, fits, picture);
    }

    private static void assertFits(ReadLimits limits, PictureRefusal refusal, boolean fits, byte[] picture) {
        assertThat(reasons(problems(limits, json(base64(picture))))).isEqualTo(fits ? List.of() : List.of(refusal));
    }

    private static List<PictureRefusal> reasons(List<Problem> problems) {
        return problems.stream()
                .map(problem -> PictureRefusal.valueOf(problem.arguments().get(0)))
                .toList();
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
        return json(bytes, "", "").getBytes(StandardCharsets.UTF_8);
    }

    private static String json(String bytes, String before, String after) {
        return "{\"formatVersion\": \"0.1\", \"case\": {\"id\": \"case1\"}, \"wordsAndPictures\": [{\"id\": \"w1\","
                + " \"panels\": [{\"id\": \"pn1\", \"picture\": {\"id\": \"pic1\", " + before + "\"bytes\": \"" + bytes
                + "\"" + after + "}}]}]}";
    }

    private static String picture(int size) {
        return Base64.getEncoder().encodeToString(bytes(size));
    }

    /** A picture of so many bytes, if a picture has so few. */
    private static byte[] bytes(int size) {
        int least = TinyPictures.png(1, 1, new byte[0]).length;
        return TinyPictures.png(1, 1, new byte[Math.max(1, size - least)]);
    }

    private static String base64(byte[] file) {
        return Base64.getEncoder().encodeToString(file);
    }

    private static CaseRecord record(int pictures, int size) {
        return record(pictures, bytes(size));
    }

    private static CaseRecord record(int pictures, byte[] file) {
        List<Panel> panels = IntStream.range(0, pictures)
                .mapToObj(number -> Panel.builder()
                        .id("pn" + number)
                        .picture(Picture.builder()
                                .id("pic" + number)
                                .bytes(PictureBytes.of(file))
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
