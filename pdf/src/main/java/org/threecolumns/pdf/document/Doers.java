package org.threecolumns.pdf.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threecolumns.pdf.plan.Emphasis;
import org.threecolumns.pdf.plan.TextRun;

/** Sentences that say who does something: the names stand out, in the sentence where it holds them, else before it. */
final class Doers {
    private final Words words;

    Doers(Words words) {
        this.words = words;
    }

    /** Whether the sentence names everybody who does it. */
    boolean areNamed(TextRun sentence, List<String> people) {
        return people.stream()
                .allMatch(person ->
                        found(sentence.text(), List.of(person)).findAny().isPresent());
    }

    /** The sentence with the names in bold. */
    List<TextRun> inBold(TextRun sentence, List<String> people) {
        List<TextRun> runs = new ArrayList<>();
        int from = 0;
        for (MatchResult name : people.isEmpty()
                ? List.<MatchResult>of()
                : found(sentence.text(), people).toList()) {
            add(runs, sentence, from, name.start(), Emphasis.PLAIN);
            add(runs, sentence, name.start(), name.end(), Emphasis.BOLD);
            from = name.end();
        }
        add(runs, sentence, from, sentence.text().length(), Emphasis.PLAIN);
        return runs;
    }

    /** The sentence, with the names before it if it does not hold them all. */
    List<TextRun> doing(TextRun sentence, List<String> people) {
        return people.isEmpty() || areNamed(sentence, people)
                ? inBold(sentence, people)
                : words.phrase("doer.does", words.bold(words.names().list(people)), sentence);
    }

    private Stream<MatchResult> found(String text, List<String> people) {
        String names = people.stream()
                .map(words.names()::of)
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + names + ")(?![\\p{L}\\p{N}])")
                .matcher(text)
                .results();
    }

    private static void add(List<TextRun> runs, TextRun sentence, int from, int to, Emphasis emphasis) {
        if (from < to) {
            runs.add(
                    new TextRun(sentence.text().substring(from, to), emphasis, sentence.language(), sentence.source()));
        }
    }
}
