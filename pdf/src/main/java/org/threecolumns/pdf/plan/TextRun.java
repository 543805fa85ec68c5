package org.threecolumns.pdf.plan;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Words in one language and one emphasis. Runs follow each other without anything between them; spaces stand in the text.
 *
 * @param text the words, never empty
 * @param emphasis how strongly they are said
 * @param language the language in which they are spoken
 * @param source the path of the text in the shared copy; empty for words that the document itself brings
 */
public record TextRun(String text, Emphasis emphasis, Locale language, Optional<String> source) {

    /**
     * Checks that there is something to say.
     *
     * @param text see {@link #text}
     * @param emphasis see {@link #emphasis}
     * @param language see {@link #language}
     * @param source see {@link #source}
     * @throws IllegalArgumentException if the text is empty
     */
    public TextRun {
        Objects.requireNonNull(emphasis, "emphasis");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(source, "source");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("text: empty; at least one character expected");
        }
    }

    /**
     * {@return plain words of the document itself}
     *
     * @param text the words
     * @param language the language in which they are spoken
     */
    public static TextRun plain(String text, Locale language) {
        return new TextRun(text, Emphasis.PLAIN, language, Optional.empty());
    }

    /**
     * {@return bold words of the document itself}
     *
     * @param text the words
     * @param language the language in which they are spoken
     */
    public static TextRun bold(String text, Locale language) {
        return new TextRun(text, Emphasis.BOLD, language, Optional.empty());
    }

    /**
     * {@return the same words, said to come from the given path of the shared copy}
     *
     * @param path the path of a text in the shared copy
     */
    public TextRun from(String path) {
        return new TextRun(text, emphasis, language, Optional.of(path));
    }

    /** {@return the same words in bold} */
    public TextRun inBold() {
        return new TextRun(text, Emphasis.BOLD, language, source);
    }

    /** {@return where the words come from and how long they are; never the words} */
    @Override
    public String toString() {
        return "TextRun[" + text.length() + " characters, " + emphasis + ", " + language.toLanguageTag() + "]";
    }

    static List<TextRun> some(List<TextRun> runs, String name) {
        if (runs.isEmpty()) {
            throw new IllegalArgumentException(name + ": no text; at least one run expected");
        }
        return List.copyOf(runs);
    }
}
