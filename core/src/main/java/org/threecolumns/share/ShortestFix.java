package org.threecolumns.share;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What a worker can do about something that is not in a copy: one sentence for each reason, in English and Welsh. */
public final class ShortestFix {
    private static final String UNVERIFIED = "UNVERIFIED";
    private static final ShortestFix ENGLISH = read("sharing-fixes.en-GB.txt");
    private static final ShortestFix WELSH = read("sharing-fixes.cy-GB.txt");

    private final Map<String, String> sentences;

    private ShortestFix(Map<String, String> sentences) {
        this.sentences = sentences;
    }

    /**
     * {@return the sentence for something withheld}
     *
     * @param reason why it is not in the copy
     * @param language Welsh, or any other for English
     */
    public static String of(WithheldReason reason, Locale language) {
        return in(language).sentence(reason);
    }

    /**
     * {@return the sentence for a refusal}
     *
     * @param code why there is no copy
     * @param language Welsh, or any other for English
     */
    public static String of(RefusalCode code, Locale language) {
        return isWelsh(language) ? WELSH.sentence(code) : code.fix();
    }

    /**
     * {@return whether somebody who knows the language has checked the sentences}
     *
     * @param language Welsh, or any other for English
     */
    public static boolean isChecked(Locale language) {
        return !in(language).sentences.getOrDefault("status", UNVERIFIED).startsWith(UNVERIFIED);
    }

    private static ShortestFix in(Locale language) {
        return isWelsh(language) ? WELSH : ENGLISH;
    }

    private static boolean isWelsh(Locale language) {
        return language.getLanguage().equals("cy");
    }

    private String sentence(Enum<?> code) {
        String sentence = sentences.get(code.name());
        if (sentence == null) {
            throw new IllegalStateException(code.name() + ": no shortest fix");
        }
        return sentence;
    }

    /** Each line is a code, a space, and the sentence; the status says who checked them. */
    private static ShortestFix read(String resource) {
        try (InputStream in = Objects.requireNonNull(ShortestFix.class.getResourceAsStream(resource), resource)) {
            Map<String, String> sentences = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        int space = line.indexOf(' ');
                        sentences.put(
                                line.substring(0, space), line.substring(space).strip());
                    });
            return new ShortestFix(sentences);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
