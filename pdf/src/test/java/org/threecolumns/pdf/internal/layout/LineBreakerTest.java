package org.threecolumns.pdf.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.threecolumns.pdf.theme.Colour;
import org.threecolumns.pdf.theme.Face;
import org.threecolumns.pdf.theme.TextSize;

class LineBreakerTest {

    private static final TextSize SIZE = new TextSize(12, 16.5);
    private static final double LETTER = 6;

    @Test
    void fillsALineUpToItsLastLetterAndKeepsTheSpaceThatEndsIt() {
        assertThat(texts("one two three", 7)).containsExactly("one two ", "three");
        assertThat(lines("one two three", 7).get(0).width()).isEqualTo(7 * LETTER);
    }

    @Test
    void neverEndsALineAtANoBreakSpace() {
        assertThat(texts("on 16\u00A0April then", 8)).containsExactly("on ", "16\u00A0April ", "then");
    }

    @Test
    void neverEndsALineAtAHyphenOrAnApostrophe() {
        assertThat(texts("a grown\u2011up at Lisa’s", 8)).containsExactly("a ", "grown\u2011up ", "at ", "Lisa’s");
        assertThat(texts("a walk-in", 8)).containsExactly("a ", "walk-in");
    }

    @Test
    void breaksAWordThatIsWiderThanTheColumnBetweenLettersAndLosesNone() {
        assertThat(texts("see Llanfairpwllgwyngyll now", 9))
                .containsExactly("see ", "Llanfairp", "wllgwyngy", "ll now");
    }

    @Test
    void neverTearsALetterFromWhatCombinesWithIt() {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        List<String> lines = texts("e\u0301".repeat(6) + family, 5);
        assertThat(String.join("", lines)).isEqualTo("e\u0301".repeat(6) + family);
        assertThat(lines).noneMatch(line -> line.startsWith("\u0301") || line.startsWith("\u200D"));
        assertThat(lines).anyMatch(line -> line.contains(family));
    }

    @Test
    void endsALineWhereTheTextDoesAndDrawsNoControl() {
        assertThat(texts("one\ntwo\n\nthree", 20)).containsExactly("one ", "two ", " ", "three");
    }

    @Test
    void endsALineBetweenWordsOfAScriptWithoutSpaces() {
        assertThat(texts("儿童安全儿童安全", 5)).hasSize(2).allMatch(line -> line.length() <= 5);
    }

    @Test
    void keepsRunsApartOnALineAndAWordAcrossRunsTogether() {
        List<StyledRun> runs = List.of(run("to Maisie", Face.BOLD, 0), run("’s own words", Face.REGULAR, 1));
        List<TextLine> lines = breaker().lines(runs, SIZE, 9 * LETTER, Locale.UK);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).pieces()).hasSize(1);
        assertThat(lines.get(1).pieces()).hasSize(2);
        assertThat(lines.get(1).pieces().get(1).x()).isEqualTo(6 * LETTER);
        assertThat(lines.get(1).pieces().get(1).text()).isEqualTo("’s ");
    }

    @Test
    void measuresEachWordOnce() {
        EvenMetrics metrics = new EvenMetrics();
        LineBreaker breaker = new LineBreaker(new WordWidths(metrics));
        breaker.lines(List.of(run("again and again and ".repeat(500), Face.REGULAR, 0)), SIZE, 100, Locale.UK);
        assertThat(metrics.asked()).isLessThan(20);
    }

    private static LineBreaker breaker() {
        return new LineBreaker(new WordWidths(new EvenMetrics()));
    }

    private static StyledRun run(String text, Face face, int number) {
        return new StyledRun(text, face, Colour.of(0), new Owner.Spoken(0, number));
    }

    private static List<TextLine> lines(String text, int letters) {
        return breaker().lines(List.of(run(text, Face.REGULAR, 0)), SIZE, letters * LETTER, Locale.UK);
    }

    private static List<String> texts(String text, int letters) {
        return lines(text, letters).stream()
                .map(line -> line.pieces().stream().map(TextLine.Piece::text).collect(Collectors.joining()))
                .toList();
    }
}
