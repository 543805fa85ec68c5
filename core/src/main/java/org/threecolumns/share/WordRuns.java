package org.threecolumns.share;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.threecolumns.model.RecordPath;

/** Every run of five words of the withheld texts, folded; a run of very short words takes in the words that follow. */
final class WordRuns {
    private static final int WORDS = 5;
    /** Fewer letters than this can stand together by chance where text is read without its spaces. */
    private static final int FEWEST_LETTERS = 14;

    /** A word of so few letters may be what a list puts between two names. */
    private static final int LONGEST_JOINER = 3;

    /** Shown texts of so few words are names and the like, which documents join into lists of their own. */
    private static final int MOST_WORDS_OF_A_NAME = 3;

    private final Set<String> wordsOfPeople;
    private final Set<String> wordsOfNames = new HashSet<>();
    private final String shown;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();

    /** One withheld text and the numbers of its runs. */
    private record Text(RecordPath place, List<Integer> runs) {}

    /**
     * @param shown the texts that the copy shows
     * @param wordsOfPeople folded words of what those are called whom it shows
     */
    WordRuns(List<String> shown, Set<String> wordsOfPeople) {
        this.wordsOfPeople = Set.copyOf(wordsOfPeople);
        StringBuilder letters = new StringBuilder();
        for (String text : shown) {
            List<String> words = words(text);
            if (words.size() <= MOST_WORDS_OF_A_NAME) {
                wordsOfNames.addAll(words);
            }
            letters.append(String.join("", words)).append(' ');
        }
        this.shown = letters.toString();
    }

    void add(RecordPath place, String text) {
        List<String> words = words(text);
        List<Integer> runs = new ArrayList<>();
        for (int first = 0; first + WORDS <= words.size(); first++) {
            String run = run(words, first);
            if (run.length() >= FEWEST_LETTERS && !isShownBesideNames(words.subList(first, first + WORDS))) {
                runs.add(number(run, place));
            }
        }
        texts.add(new Text(place, runs));
    }

    /**
     * {@return whether a document could say this with nothing but shown words} It lists names (“Lisa, Ms Okafor and
     * Priya”) and sets them before and after shown texts (“I don't know how.” Gethin …).
     */
    private boolean isShownBesideNames(List<String> words) {
        if (isListOfNames(words)) {
            return true;
        }
        int from = 0;
        int to = words.size();
        while (from < to && wordsOfNames.contains(words.get(from))) {
            from++;
        }
        while (to > from && wordsOfNames.contains(words.get(to - 1))) {
            to--;
        }
        return to - from < words.size() && shown.contains(String.join("", words.subList(from, to)));
    }

    /** Between two names of a list stands one short word; more of them are a sentence (“he hit me on the leg”). */
    private boolean isListOfNames(List<String> words) {
        int names = 0;
        for (String word : words) {
            boolean isShort = word.length() <= LONGEST_JOINER;
            if (wordsOfPeople.contains(word) || (!isShort && wordsOfNames.contains(word))) {
                names++;
            } else if (!isShort) {
                return false;
            }
        }
        return names * 2 >= words.size();
    }

    List<Phrase> phrases() {
        return phrases;
    }

    /** {@return the texts of which no run is left to look for; several texts of one place are told once} */
    List<KeptBack.NotProvable> notProvable(IntPredicate shownToo) {
        Map<RecordPath, KeptBack.NotProvable> found = new LinkedHashMap<>();
        for (Text text : texts) {
            if (text.runs().stream().allMatch(shownToo::test)) {
                KeptBack.NotProvable.Why why = text.runs().isEmpty()
                        ? KeptBack.NotProvable.Why.TOO_SHORT
                        : KeptBack.NotProvable.Why.SHOWN_ELSEWHERE;
                found.putIfAbsent(text.place(), new KeptBack.NotProvable(text.place(), why));
            }
        }
        return List.copyOf(found.values());
    }

    private int number(String run, RecordPath place) {
        return numbers.computeIfAbsent(run, letters -> {
            phrases.add(new Phrase(letters, false, Phrase.NONE, Optional.of(place)));
            return phrases.size() - 1;
        });
    }

    private static String run(List<String> words, int first) {
        StringBuilder run = new StringBuilder();
        for (int word = first; word < words.size(); word++) {
            if (word >= first + WORDS && run.length() >= FEWEST_LETTERS) {
                break;
            }
            run.append(words.get(word));
        }
        return run.toString();
    }

    /** White space parts words; marks alone are none. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isSpace(text.charAt(i))) {
                String folded = Folding.folded(text.substring(start, i));
                if (!folded.isEmpty()) {
                    words.add(folded);
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
