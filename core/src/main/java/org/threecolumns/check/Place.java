package org.threecolumns.check;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.threecolumns.model.RecordPath;

/**
 * Where a rule found something, and which of its words fit. A place carries ids and counts, never text of the record:
 * that is how no finding can repeat what a family said.
 */
public final class Place {
    private final RecordPath path;
    private final @Nullable Span span;
    private final String concerns;
    private final String wording;
    private final Map<String, Integer> numbers;
    private final boolean prompt;

    private Place(
            RecordPath path,
            @Nullable Span span,
            String concerns,
            String wording,
            Map<String, Integer> numbers,
            boolean prompt) {
        this.path = path;
        this.span = span;
        this.concerns = concerns;
        this.wording = wording;
        this.numbers = numbers;
        this.prompt = prompt;
    }

    /**
     * {@return the place at a path, with the rule's usual words}
     *
     * @param path the element or member; for something missing, the member that would hold it
     */
    public static Place at(RecordPath path) {
        return new Place(Objects.requireNonNull(path, "path"), null, "", "", Map.of(), false);
    }

    /**
     * {@return this place, narrowed to part of its text}
     *
     * @param words the part to underline
     */
    public Place in(Span words) {
        return new Place(path, Objects.requireNonNull(words, "words"), concerns, wording, numbers, prompt);
    }

    /**
     * {@return this place, concerning one person or child}
     *
     * @param id the id of the person or child in the record
     */
    public Place concerning(String id) {
        return new Place(path, span, Objects.requireNonNull(id, "id"), wording, numbers, prompt);
    }

    /**
     * {@return this place, with one of the rule's other wordings}
     *
     * @param key the key of the wording in the rule pack
     */
    public Place worded(String key) {
        return new Place(path, span, concerns, Objects.requireNonNull(key, "key"), numbers, prompt);
    }

    /**
     * {@return this place, with a count for the words to show}
     *
     * @param name the placeholder in the words, without braces
     * @param number the count
     */
    public Place counting(String name, int number) {
        Map<String, Integer> more = new TreeMap<>(numbers);
        more.put(Objects.requireNonNull(name, "name"), number);
        return new Place(path, span, concerns, wording, Map.copyOf(more), prompt);
    }

    /** {@return this place as a prompt whatever the gate says, because the sign it rests on is weak} */
    public Place onlyAsPrompt() {
        return new Place(path, span, concerns, wording, numbers, true);
    }

    /** {@return the address in the record} */
    public RecordPath path() {
        return path;
    }

    /** {@return the part of the text at that address, or empty if all of it is meant} */
    public Optional<Span> span() {
        return Optional.ofNullable(span);
    }

    /** {@return the id of the person or child this is about, or empty if it is about nobody in particular} */
    public Optional<String> concerns() {
        return concerns.isEmpty() ? Optional.empty() : Optional.of(concerns);
    }

    /** {@return the key of the wording; empty for the usual words} */
    public String wording() {
        return wording;
    }

    Map<String, Integer> numbers() {
        return numbers;
    }

    Severity atMost(Severity severity) {
        return prompt ? Severity.PROMPT : severity;
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
