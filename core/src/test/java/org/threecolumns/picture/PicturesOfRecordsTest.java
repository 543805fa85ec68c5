package org.threecolumns.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threecolumns.json.CaseRecordReader;
import org.threecolumns.json.CaseRecordWriter;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.problem.Problem;
import org.threecolumns.problem.ProblemCode;
import org.threecolumns.problem.RecordReadException;

/** The hostile pictures again, in a record that somebody else wrote. */
@Tag("small-machine")
class PicturesOfRecordsTest {
    private static final CaseRecordReader READER = CaseRecordReader.standard();
    private static final CaseRecordWriter WRITER = CaseRecordWriter.canonical();
    private static final PictureGate GATE = PictureGate.standard();
    private static final String PLACE = "/wordsAndPictures/0/panels/0/picture";
    private static final int LINE = 4;

    static Stream<HostilePicture> sent() {
        return HostilePicturesTest.all().filter(picture -> bytes(picture).length > 0);
    }

    @ParameterizedTest
    @MethodSource("sent")
    void areRefusedByTheRecordAsByTheGateOrStayAsTheyAre(HostilePicture picture) throws RecordReadException {
        assertMeetsReader(picture);
    }

    @ParameterizedTest
    @MethodSource("sent")
    void areNamedWithoutAWordOfTheirContent(HostilePicture picture) throws IOException {
        Throwable thrown = catchThrowable(() -> READER.read(record(picture)));
        if (thrown instanceof RecordReadException refusal) {
            assertThat(refusal.getCause()).isNull();
            assertThat(everythingSaid(refusal))
                    .doesNotContain(TestPictures.CANARY)
                    .doesNotContain(base64(TestPictures.CANARY).substring(0, 8))
                    .doesNotContain("javax.imageio")
                    .doesNotContain("{0}")
                    .doesNotContain("{1}");
        } else {
            assertThat(thrown).isNull();
        }
    }

    @Test
    void meetTheReaderOnASmallStack() throws InterruptedException {
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Thread small = new Thread(
                null,
                () -> failure.set(catchThrowable(() -> {
                    for (HostilePicture picture : sent().toList()) {
                        assertMeetsReader(picture);
                    }
                })),
                "small stack",
                256 * 1024);
        small.start();
        small.join();
        assertThat(failure.get()).isNull();
    }

    @Test
    void areInspectedAsStrictlyAsTheyAreTakenButForTheirPixels() {
        List<HostilePicture> onlyByPixels = sent().filter(picture ->
                        !picture.refusal().map(PictureRefusal::name).orElse("").startsWith("MEDIA_TYPE"))
                .filter(picture -> picture.refusal().isPresent())
                .filter(picture -> inspection(picture) == null)
                .toList();
        assertThat(onlyByPixels)
                .isNotEmpty()
                .allSatisfy(picture -> assertThat(picture.refusal().orElseThrow())
                        .isIn(PictureRefusal.DAMAGED, PictureRefusal.CUT_OFF, PictureRefusal.RESULT_TOO_LARGE));
        assertThat(HostilePicturesTest.cleaned())
                .allSatisfy(picture -> assertThat(inspection(picture)).isNull());
    }

    @Test
    void sayHowLargeTheyAreBeforeTheyAreDecoded() throws PictureRefusedException {
        byte[] drawing = PngMaker.plain(31, 17).end();
        assertThat(GATE.inspect(drawing)).isEqualTo(new PictureOutline(PictureFormat.PNG, 31, 17));
        assertThat(GATE.inspect(JpegMaker.small(), "image/jpeg").pixels()).isEqualTo(32 * 24);
    }

    @Test
    void areCleanedByWhatTheyAre() throws PictureRefusedException {
        byte[] photo = JpegMaker.with(JpegMaker.small(), 0xE1, TestPictures.exifSegment(6, ByteOrder.LITTLE_ENDIAN));
        CheckedPicture clean = GATE.clean(photo);
        assertThat(clean).isEqualTo(GATE.accept(photo, "image/jpeg"));
        assertThat(new String(clean.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain(TestPictures.CANARY);
        assertThat(GATE.clean(clean.bytes()).bytes()).isEqualTo(clean.bytes());
    }

    private static void assertMeetsReader(HostilePicture picture) throws RecordReadException {
        byte[] json = record(picture);
        PictureRefusal expected = inspection(picture);
        if (expected == null) {
            CaseRecord record = READER.read(json);
            byte[] written = WRITER.toBytes(record);
            assertThat(WRITER.toBytes(READER.read(written))).isEqualTo(written);
            assertThat(new String(written, StandardCharsets.UTF_8)).contains(base64(bytes(picture)));
            return;
        }
        Throwable thrown = catchThrowable(() -> READER.read(json));
        assertThat(thrown).as(picture.name()).isInstanceOf(RecordReadException.class);
        List<Problem> problems = ((RecordReadException) thrown).problems();
        assertThat(problems).as(picture.name()).hasSize(1);
        if (problems.get(0).code() == ProblemCode.PICTURE_REFUSED) {
            assertThat(problems.get(0).arguments().get(0)).isEqualTo(expected.name());
        } else {
            assertThat(expected).isEqualTo(PictureRefusal.TOO_MANY_BYTES);
        }
        if (!problems.get(0).pointer().isRoot()) {
            assertThat(problems.get(0).pointer()).hasToString(PLACE + "/bytes");
            assertThat(problems.get(0).line()).isEqualTo(LINE);
        }
    }

    @Nullable
    private static PictureRefusal inspection(HostilePicture picture) {
        try {
            GATE.inspect(bytes(picture));
            return null;
        } catch (PictureRefusedException refused) {
            return refused.code();
        }
    }

    private static byte[] bytes(HostilePicture picture) {
        return picture.make().make();
    }

    private static byte[] record(HostilePicture picture) {
        return ("{\"formatVersion\": \"0.1\",\n\"case\": {\"id\": \"k1\"},\n\"wordsAndPictures\": [{\"id\": \"w1\", \"panels\": "
                        + "[{\"id\": \"pn1\", \"picture\": {\"id\": \"pic1\",\n\"bytes\": \"" + base64(bytes(picture))
                        + "\"}}]}]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String everythingSaid(RecordReadException refusal) throws IOException {
        StringWriter said = new StringWriter();
        refusal.printStackTrace(new PrintWriter(said));
        for (Problem problem : refusal.problems()) {
            said.write(problem + problem.message(Locale.forLanguageTag("cy")));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refusal);
        }
        return said + bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
