package org.threecolumns.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threecolumns.problem.ProblemCode;
import org.threecolumns.problem.ReadLimit;
import org.threecolumns.problem.ReadLimits;
import org.threecolumns.problem.RecordReadException;

/** Every limit exactly at it, one above it and ten times above it. */
class ReadLimitsTest {
    /** How a document of a given size in one respect is made, and what is said if it is too much. */
    private record Measure(ReadLimit limit, int fixed, ProblemCode code) {
        byte[] document(int size) {
            String text = switch (limit) {
                case DOCUMENT_BYTES -> " ".repeat(size - small().length()) + small();
                case TEXT_CHARACTERS -> Hostile.document("\"council\": \"" + "a".repeat(size) + "\"", "", "", "", "");
                case NAME_CHARACTERS -> extension("{\"" + "a".repeat(size) + "\": 1}");
                case NUMBER_CHARACTERS -> Hostile.document("", "", "", "", "\"min\": " + "7".repeat(size));
                case LIST_ITEMS -> extension("[" + "1,".repeat(size - 1) + "1]");
                case TOKENS -> extension("{" + lists(size - fixed) + "}");
                case DEPTH -> extension("[".repeat(size - fixed) + "]".repeat(size - fixed));
                // Pictures have a test of their own.
                case PROBLEMS,
                        PICTURE_BYTES,
                        PICTURES,
                        ALL_PICTURES_BYTES,
                        PICTURE_SIDE,
                        PICTURE_PIXELS,
                        PICTURE_RATIO,
                        ALL_PICTURES_PIXELS -> throw new IllegalStateException();
            };
            return text.getBytes(StandardCharsets.UTF_8);
        }

        private static String small() {
            return "{\"formatVersion\":\"0.1\",\"case\":{\"id\":\"k\"}}";
        }

        private static String extension(String json) {
            return "{\"formatVersion\":\"0.1\",\"case\":{\"id\":\"k\",\"extensions\":{\"a.b\":" + json + "}}}";
        }

        /** Members of as many tokens; three is the fewest. */
        private static String lists(int tokens) {
            StringBuilder members = new StringBuilder();
            int left = tokens;
            for (int number = 0; left > 0; number++) {
                int now = Math.min(left, 500);
                now = left - now == 1 || left - now == 2 ? now - 3 : now;
                members.append(number == 0 ? "" : ",")
                        .append("\"n")
                        .append(number)
                        .append("\":[");
                members.append("1,".repeat(Math.max(0, now - 4))).append(now > 3 ? "1]" : "]");
                left -= now;
            }
            return members.toString();
        }
    }

    static Stream<Measure> measures() {
        return Stream.of(
                new Measure(ReadLimit.DOCUMENT_BYTES, 0, ProblemCode.DOCUMENT_TOO_LARGE),
                new Measure(ReadLimit.TEXT_CHARACTERS, 0, ProblemCode.TEXT_TOO_LONG),
                new Measure(ReadLimit.NAME_CHARACTERS, 0, ProblemCode.NAME_TOO_LONG),
                new Measure(ReadLimit.NUMBER_CHARACTERS, 0, ProblemCode.NUMBER_TOO_LONG),
                new Measure(ReadLimit.LIST_ITEMS, 0, ProblemCode.LIST_TOO_LONG),
                new Measure(ReadLimit.TOKENS, 15, ProblemCode.TOO_MANY_TOKENS),
                new Measure(ReadLimit.DEPTH, 3, ProblemCode.TOO_DEEP));
    }

    @ParameterizedTest
    @MethodSource("measures")
    void acceptWhatLiesExactlyAtThem(Measure measure) {
        byte[] document = measure.document(measure.limit().standard());
        assertThatCode(() -> CaseRecordReader.standard().read(document)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("measures")
    void refuseOneMore(Measure measure) {
        assertThat(code(
                        CaseRecordReader.standard(),
                        measure.document(measure.limit().standard() + 1)))
                .isEqualTo(measure.code());
    }

    @ParameterizedTest
    @MethodSource("measures")
    void refuseTenTimesAsMuch(Measure measure) {
        assertThat(code(
                        CaseRecordReader.standard(),
                        measure.document(measure.limit().standard() * 10)))
                .isEqualTo(measure.code());
    }

    @ParameterizedTest
    @MethodSource("measures")
    void canBeRaisedByNameUpToTheirCeilings(Measure measure) {
        int more = measure.limit().standard() + 1;
        CaseRecordReader raised = CaseRecordReader.within(ReadLimits.standard().with(measure.limit(), more));
        assertThatCode(() -> raised.read(measure.document(more))).doesNotThrowAnyException();
        assertThat(code(raised, measure.document(more + 1))).isEqualTo(measure.code());
    }

    @ParameterizedTest
    @EnumSource
    void cannotPassTheirCeilings(ReadLimit limit) {
        assertThat(ReadLimits.ceilings().of(limit)).isEqualTo(limit.ceiling());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadLimits.standard().with(limit, limit.ceiling() + 1))
                .withMessageContaining(limit.name());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadLimits.standard().with(limit, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {99, 100, 101, 1_000})
    void boundTheProblemsThatAreCollected(int wrong) {
        String broken = "[" + "7,".repeat(wrong - 1) + "7]";
        byte[] document =
                Hostile.document("", "\"knownAs\": " + broken, "", "", "").getBytes(StandardCharsets.UTF_8);
        assertThat(problems(CaseRecordReader.standard(), document)).isEqualTo(Math.min(wrong, 100));
        assertThat(problems(CaseRecordReader.within(ReadLimits.standard().with(ReadLimit.PROBLEMS, 1_001)), document))
                .isEqualTo(wrong);
    }

    @Test
    void tellTheLimitAndWhatWasFound() {
        Measure text = new Measure(ReadLimit.TEXT_CHARACTERS, 0, ProblemCode.TEXT_TOO_LONG);
        RecordReadException refusal = catchThrowableOfType(
                RecordReadException.class, () -> CaseRecordReader.standard().read(text.document(20_001)));
        assertThat(refusal.problems().get(0).message())
                .isEqualTo("a text of 20001 characters; at most 20000 are expected");
    }

    private static ProblemCode code(CaseRecordReader reader, byte[] document) {
        return catchThrowableOfType(RecordReadException.class, () -> reader.read(document))
                .problems()
                .get(0)
                .code();
    }

    private static int problems(CaseRecordReader reader, byte[] document) {
        return catchThrowableOfType(RecordReadException.class, () -> reader.read(document))
                .problems()
                .size();
    }
}
