package org.threecolumns.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A list of words and phrases that a rule looks for in one language: whole words, whatever their case, but entries in
 * capitals only as capitals. Looking takes time in proportion to the text.
 */
public final class Lexicon {
    private final String list;
    private final String title;
    private final String language;
    private final Words.Status status;
    private final List<String> entries;
    private final String absent;
    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    /** An entry cut into words; longest first, so that a phrase wins over the word it starts with. */
    private record Entry(List<TextWord> words) {}

    Lexicon(String list, String title, String language, Words.Status status, List<String> entries, String absent) {
        this.list = list;
        this.title = title;
        this.language = language;
        this.status = status;
        this.entries = List.copyOf(entries);
        this.absent = absent;
        for (String entry : entries) {
            List<TextWord> words = TextWord.in(entry);
            byFirstWord
                    .computeIfAbsent(words.get(0).folded(), first -> new ArrayList<>())
                    .add(new Entry(words));
        }
        byFirstWord
                .values()
                .forEach(same -> same.sort((one, other) ->
                        Integer.compare(other.words().size(), one.words().size())));
    }

    /** {@return the name of the list, such as {@code C}} */
    public String list() {
        return list;
    }

    /** {@return what the list holds, in English} */
    public String title() {
        return title;
    }

    /** {@return the language tag} */
    public String language() {
        return language;
    }

    /** {@return whether somebody who knows the language has checked the list} */
    public Words.Status status() {
        return status;
    }

    /** {@return the words and phrases} */
    public List<String> entries() {
        return entries;
    }

    /** {@return why the list is not there in this language, or empty if it is} */
    public Optional<String> absent() {
        return absent.isEmpty() ? Optional.empty() : Optional.of(absent);
    }

    /** {@return whether a hit is a weak sign only, because nobody who knows the language has checked the list} */
    public boolean isUnverified() {
        return status == Words.Status.UNVERIFIED;
    }

    /**
     * {@return where the text uses words of the list, from left to right, without overlaps}
     *
     * @param text any text
     */
    public List<Span> in(String text) {
        Objects.requireNonNull(text, "text");
        List<TextWord> words = TextWord.in(text);
        List<Span> hits = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            int length = lengthAt(words, at);
            if (length > 0) {
                hits.add(new Span(
                        words.get(at).start(), words.get(at + length - 1).end()));
            }
            at += Math.max(1, length);
        }
        return hits;
    }

    /**
     * {@return whether the text consists of words of this list only}
     *
     * @param text any text; one without words gives no
     */
    public boolean isAllOf(String text) {
        return !TextWord.in(text).isEmpty() && without(text).isBlank();
    }

    /**
     * {@return the text with every hit replaced by a space}
     *
     * @param text any text
     */
    public String without(String text) {
        StringBuilder rest = new StringBuilder(text);
        for (Span hit : in(text)) {
            for (int at = hit.start(); at < hit.end(); at++) {
                rest.setCharAt(at, ' ');
            }
        }
        return TextWord.in(rest.toString()).isEmpty() ? "" : rest.toString();
    }

    private int lengthAt(List<TextWord> words, int at) {
        for (Entry entry : byFirstWord.getOrDefault(words.get(at).folded(), List.of())) {
            int length = entry.words().size();
            if (at + length <= words.size() && matches(entry.words(), words.subList(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    private static boolean matches(List<TextWord> entry, List<TextWord> text) {
        for (int index = 0; index < entry.size(); index++) {
            TextWord wanted = entry.get(index);
            TextWord found = text.get(index);
            boolean same = wanted.isCapitals()
                    ? wanted.text().equals(found.text())
                    : wanted.folded().equals(found.folded());
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** {@return list and language} */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "Lexicon %s %s", list, language);
    }
}
