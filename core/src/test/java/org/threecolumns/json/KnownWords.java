package org.threecolumns.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threecolumns.fuzz.Told;
import org.threecolumns.picture.PictureRefusal;
import org.threecolumns.problem.Problem;
import org.threecolumns.problem.ProblemCode;
import org.threecolumns.problem.RecordReadException;

/** The names and codes that the format publishes: with numbers the only words that a problem may add to its own. */
final class KnownWords {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\\\]+)\"");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+|U\\+[0-9A-F]{4,6}|UTF-(16|32)(BE|LE)?|[0-9.]{1,12}");
    private static final Set<String> WORDS = Stream.concat(
                    QUOTED.matcher(RecordFormat.schema()).results().map((MatchResult quoted) -> quoted.group(1)),
                    Arrays.stream(PictureRefusal.values()).map(Enum::name))
            .collect(Collectors.toUnmodifiableSet());

    private KnownWords() {}

    static void areAllThatIsToldBy(RecordReadException refusal) {
        assertThat(refusal.getCause()).isNull();
        assertThat(refusal.getSuppressed()).isEmpty();
        assertThat(Told.by(refusal)).doesNotContain(Hostile.CANARY).doesNotContain("com.fasterxml");
        refusal.problems().forEach(KnownWords::areAllThatStandIn);
    }

    static void areAllThatStandIn(Problem problem) {
        assertThat(problem.code()).isNotEqualTo(ProblemCode.INTERNAL);
        assertThat(problem.line()).isPositive();
        assertThat(problem.column()).isPositive();
        problem.arguments().stream()
                .flatMap(argument -> Arrays.stream(argument.split(", ", -1)))
                .forEach(KnownWords::isKnown);
        Arrays.stream(problem.pointer().toString().split("/", -1)).skip(1).forEach(KnownWords::isKnown);
    }

    private static void isKnown(String word) {
        assertThat(NUMBER.matcher(word).matches() || WORDS.contains(word))
                .as("a word that the format does not know")
                .isTrue();
    }
}
