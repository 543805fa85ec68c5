package org.threecolumns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NotOnlySpaceValidatorTest {
    private static final NotOnlySpaceValidator VALIDATOR = new NotOnlySpaceValidator();

    @Test
    void whiteSpaceIsWhatUnicodeSaysAndNothingElse() {
        Pattern unicode = Pattern.compile("(?U)\\s");

        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT))
                .allMatch(c -> NotOnlySpaceValidator.isWhiteSpace(c)
                        == unicode.matcher(Character.toString(c)).matches());
    }

    @Test
    void noWhiteSpaceNeedsTwoHalves() {
        assertThat(IntStream.rangeClosed(Character.MIN_SUPPLEMENTARY_CODE_POINT, Character.MAX_CODE_POINT))
                .noneMatch(NotOnlySpaceValidator::isWhiteSpace);
    }

    @Test
    void onlySpaceIsRefusedWhateverItsScript() {
        assertThat(VALIDATOR.isValid("", null)).isFalse();
        assertThat(VALIDATOR.isValid(" \t\u00a0\u2003\u3000\r\n", null)).isFalse();
    }

    @Test
    void oneLetterAnywhereIsEnough() {
        assertThat(VALIDATOR.isValid("a", null)).isTrue();
        assertThat(VALIDATOR.isValid("\u3000\n\ud83d\ude00 ", null)).isTrue();
    }

    @Test
    void noTextAtAllIsInOrder() {
        assertThat(VALIDATOR.isValid(null, null)).isTrue();
    }
}
