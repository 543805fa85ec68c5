package org.threecolumns.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threecolumns.picture.PictureRefusal;

class ProblemTest {
    private static final Locale WELSH = Locale.forLanguageTag("cy-GB");
    private static final Pointer PLACE = Pointer.root().member("people").item(3);

    @Test
    void saysCodePlaceAndWords() {
        Problem problem = new Problem(ProblemCode.MISSING_MEMBER, PLACE, 12, 5, List.of("id"));
        assertThat(problem)
                .hasToString(
                        "MISSING_MEMBER at /people/3 (line 12, column 5): the member \"id\" is missing; it is expected"
                                + " here");
    }

    @Test
    void leavesOutThePlaceInTheTextWhereThereIsNone() {
        assertThat(new Problem(ProblemCode.TEXT_EXPECTED, PLACE, 0, 0, List.of()))
                .hasToString("TEXT_EXPECTED at /people/3: a text \" \" is expected");
    }

    @Test
    void leavesOutWordsThatNeedAMissingArgument() {
        assertThat(unknown(List.of()).message())
                .isEqualTo("an unknown member; only members of the format are expected");
        assertThat(unknown(List.of("name")).message())
                .isEqualTo("an unknown member; only members of the format are expected, the nearest is \"name\"");
    }

    @Test
    void speaksWelshToWelshReaders() {
        assertThat(unknown(List.of("name")).message(WELSH))
                .contains("aelod anhysbys")
                .contains("\"name\"");
        assertThat(unknown(List.of("name")).message(Locale.FRENCH)).contains("unknown member");
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsInBothLanguagesForEveryCode(ProblemCode code) {
        boolean needsReason = code == ProblemCode.PICTURE_REFUSED;
        Problem problem = new Problem(code, PLACE, 1, 1, needsReason ? List.of("HEIC") : List.of("1", "2"));
        assertThat(problem.message()).isNotBlank().doesNotContain("{0}", "{1}").isNotEqualTo(problem.message(WELSH));
        assertThat(problem.message(WELSH)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void saysWhyAPictureIsRefused(PictureRefusal reason) {
        Problem problem = new Problem(ProblemCode.PICTURE_REFUSED, PLACE, 1, 1, List.of(reason.name(), "17", "18"));
        assertThat(problem.message())
                .startsWith("the picture is not taken: ")
                .hasSizeGreaterThan(40)
                .doesNotContain("{");
        assertThat(problem.message(WELSH))
                .startsWith("ni dderbynnir y llun: ")
                .hasSizeGreaterThan(40)
                .doesNotContain("{");
    }

    @Test
    void namesTheOtherFormatAndTheNumbersOfAPicture() {
        assertThat(new Problem(ProblemCode.PICTURE_REFUSED, PLACE, 1, 1, List.of("HEIC")).message())
                .isEqualTo("the picture is not taken: this is a HEIC file; export it as JPEG or PNG");
        assertThat(new Problem(ProblemCode.PICTURE_REFUSED, PLACE, 1, 1, List.of("SIDE_TOO_LONG", "8000", "9000")))
                .hasToString(
                        "PICTURE_REFUSED at /people/3 (line 1, column 1): the picture is not taken: the longer side has"
                                + " 9000 pixels; at most 8000 are expected, export it smaller");
    }

    @Test
    void refusesNoPictureWithoutAReason() {
        for (List<String> arguments : List.of(List.<String>of(), List.of("7"), List.of("heic"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Problem(ProblemCode.PICTURE_REFUSED, PLACE, 1, 1, arguments));
        }
    }

    @Test
    void pointsAsTheStandardSays() {
        assertThat(Pointer.root()).hasToString("");
        assertThat(PLACE)
                .hasToString("/people/3")
                .isEqualTo(Pointer.root().member("people").item(3));
        assertThat(Pointer.root().member("a/b~c")).hasToString("/a~1b~0c");
        assertThatIllegalArgumentException().isThrownBy(() -> Pointer.root().item(-1));
    }

    @Test
    void cannotBeRefusedForNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RecordReadException(List.of()));
    }

    private static Problem unknown(List<String> arguments) {
        return new Problem(ProblemCode.UNKNOWN_MEMBER, PLACE, 1, 1, arguments);
    }
}
