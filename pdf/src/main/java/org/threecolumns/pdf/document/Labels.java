package org.threecolumns.pdf.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The fixed words of the documents in one language of readers. A council can put its own words in place of ours, key by key.
 *
 * <p>Every Welsh string is either checked, by whom and when, or a candidate that still needs a Welsh-language professional:
 * {@link #unchecked} lists those, and a document made with any of them says so on its first page.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Labels {
    private static final List<String> LANGUAGES = List.of("en-GB", "cy-GB");

    private final Locale language;
    private final Map<String, String> words;
    private final Set<String> unchecked;

    private Labels(Locale language, Map<String, String> words, Set<String> unchecked) {
        this.language = language;
        this.words = words;
        this.unchecked = unchecked;
    }

    /**
     * {@return the words that come with this library in the given language}
     *
     * @param languageTag {@code en-GB} or {@code cy-GB}; {@code en} and {@code cy} are understood as these
     * @throws IllegalArgumentException if we have no words in that language
     */
    public static Labels in(String languageTag) {
        String wanted = Locale.forLanguageTag(languageTag).getLanguage();
        for (String known : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(known);
            if (locale.getLanguage().equals(wanted)) {
                return new Labels(locale, load("labels_" + known + ".properties"), uncheckedIn(known));
            }
        }
        throw new IllegalArgumentException("languageTag: not one of " + LANGUAGES);
    }

    /** {@return the tags of the languages that come with this library} */
    public static List<String> languages() {
        return LANGUAGES;
    }

    /**
     * {@return these labels with other words for one key; they count as checked, because somebody chose them}
     *
     * @param key one of {@link #keys}
     * @param text the words, with the same places {@code {0}}, {@code {1}} as ours
     * @throws IllegalArgumentException if there is no such key, or the places differ
     */
    public Labels with(String key, String text) {
        String ours = words.get(key);
        if (ours == null) {
            throw new IllegalArgumentException("key: not one of keys()");
        }
        if (!Template.places(ours).equals(Template.places(text))) {
            throw new IllegalArgumentException("text: places differ; " + Template.places(ours) + " expected");
        }
        Map<String, String> changed = new HashMap<>(words);
        changed.put(key, text);
        Set<String> stillUnchecked = new TreeSet<>(unchecked);
        stillUnchecked.remove(key);
        return new Labels(language, Map.copyOf(changed), Set.copyOf(stillUnchecked));
    }

    /** {@return the language of the words} */
    public Locale language() {
        return language;
    }

    /** {@return every key, sorted} */
    public Set<String> keys() {
        return new TreeSet<>(words.keySet());
    }

    /** {@return the keys whose words no professional of the language has checked yet, sorted} */
    public Set<String> unchecked() {
        return new TreeSet<>(unchecked);
    }

    /** {@return the language and the number of words, never the words} */
    @Override
    public String toString() {
        return "Labels[" + language.toLanguageTag() + ", " + words.size() + " keys]";
    }

    String get(String key) {
        String text = words.get(key);
        if (text == null) {
            throw new IllegalStateException("no words for the key " + key);
        }
        return text;
    }

    /** The first of the keys that has words; the last one must. */
    String first(String... keys) {
        for (String key : keys) {
            if (words.containsKey(key)) {
                return get(key);
            }
        }
        return get(keys[keys.length - 1]);
    }

    private static Set<String> uncheckedIn(String tag) {
        if (tag.equals(LANGUAGES.get(0))) {
            return Set.of();
        }
        Set<String> keys = new TreeSet<>(load("labels_" + tag + ".properties").keySet());
        keys.removeAll(load("labels_" + tag + ".checked").keySet());
        return Set.copyOf(keys);
    }

    private static Map<String, String> load(String resource) {
        Properties properties = new Properties();
        try (InputStream in = Labels.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks its resource " + resource);
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return Map.copyOf(words);
    }
}
