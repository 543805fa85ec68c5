package org.threecolumns.share;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.threecolumns.model.RecordPath;

/**
 * The folded forms of protected values, with where each value stands. An address is known by its street and its
 * postcode as well as by its whole; a person by each of their names; a telephone number with or without the country's
 * prefix. A form that several values share belongs to the first.
 */
final class ProtectedPhrases {
    private static final Pattern PARTS = Pattern.compile("[,;\\n\\r]+");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’-]+");
    private static final Pattern HOUSE_AND_STREET = Pattern.compile("(\\d+\\p{L}?)\\s+(.+)");
    private static final Pattern COUNTRY_PREFIX = Pattern.compile("^(?:\\+|00)44(?:\\(0\\)|0)?|^0");
    private static final int SHORTEST_STREET = 6;

    private final Map<String, Phrase> phrases = new LinkedHashMap<>();
    private final Set<String> wordsOfOthers;

    /** @param wordsOfOthers folded words of names that this copy may show: they protect nobody when they stand alone */
    ProtectedPhrases(Set<String> wordsOfOthers) {
        this.wordsOfOthers = Set.copyOf(wordsOfOthers);
    }

    /** {@return whether the value has enough letters to be searched for at all} */
    static boolean isUsable(String value) {
        return Folding.folded(value).length() >= Phrase.SHORTEST;
    }

    void text(String value, Optional<RecordPath> source) {
        add(Folding.folded(value), source);
    }

    void name(String value, Optional<RecordPath> source) {
        add(Folding.folded(value), source);
        for (String word : nameWords(value)) {
            String folded = Folding.folded(word);
            if (!wordsOfOthers.contains(folded)) {
                add(folded, source);
            }
        }
    }

    /** What a child calls somebody: "Nan" or "Uncle Rob" tells of one person only if no other is called so. */
    void familyName(String value, Optional<RecordPath> source) {
        String folded = Folding.folded(value);
        if (!wordsOfOthers.contains(folded) && !CommonWords.isTitle(folded)) {
            name(value, source);
        }
    }

    /** {@return the words of a name, without titles} */
    static List<String> nameWords(String name) {
        return WORDS.splitAsStream(name)
                .filter(word -> !CommonWords.isTitle(Folding.folded(word)))
                .toList();
    }

    void phone(String value, Optional<RecordPath> source) {
        String digits = ContactPatterns.digits(value);
        String national = COUNTRY_PREFIX.matcher(digits).replaceFirst("");
        add(Folding.folded(national.length() < Phrase.SHORTEST ? value : national), source);
    }

    void address(String value, Optional<RecordPath> source) {
        add(Folding.folded(value), source);
        Matcher postcode = ContactPatterns.POSTCODE.matcher(value);
        while (postcode.find()) {
            add(Folding.folded(postcode.group()), source);
        }
        PARTS.splitAsStream(value).map(String::strip).forEach(part -> addressPart(part, source));
    }

    /** A town alone would refuse every copy that mentions it; a street, with its number or without, is told apart. */
    private void addressPart(String part, Optional<RecordPath> source) {
        Matcher houseAndStreet = HOUSE_AND_STREET.matcher(part);
        String street = houseAndStreet.matches() ? houseAndStreet.group(2) : part;
        if (street.indexOf(' ') > 0) {
            addLonger(street, source);
        }
        if (houseAndStreet.matches()) {
            addLonger(part, source);
            addLonger(houseAndStreet.group(1) + " " + street.split(" ", 2)[0], source);
        }
    }

    private void addLonger(String value, Optional<RecordPath> source) {
        String folded = Folding.folded(value);
        if (folded.length() >= SHORTEST_STREET) {
            add(folded, source);
        }
    }

    private void add(String folded, Optional<RecordPath> source) {
        if (folded.length() >= Phrase.SHORTEST) {
            phrases.putIfAbsent(folded, Phrase.of(folded, CommonWords.isCommon(folded), source));
        }
    }

    List<Phrase> all() {
        return List.copyOf(phrases.values());
    }
}
