package org.threecolumns.share;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.threecolumns.model.RecordPath;

/**
 * The folded forms of protected values, with where each value stands. An address is known by its street, its house and
 * its postcode as well as by its whole; a person by each of their names; a telephone number with or without the country's
 * prefix, and each of several that stand in one value. A form that several values share belongs to the first.
 */
final class ProtectedPhrases {
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’-]+");
    private static final Pattern HALVES = Pattern.compile("-");
    private static final Pattern COUNTRY_PREFIX = Pattern.compile("^(?:\\+|00)44(?:\\(0\\)|0)?|^0");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
    private static final Pattern EMAIL = Pattern.compile("([^@]+)@([^@.]+)\\..*", Pattern.DOTALL);
    private static final int SHORTEST_STREET = 6;
    private static final int FEWEST_WITH_AREA = 9;
    private static final int SHORTEST_LOCAL = 6;
    private static final int LONGEST_LOCAL = 8;

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

    /** An address of e-mail is known without the end of its domain, and with "at" for its sign. */
    void email(String value, Optional<RecordPath> source) {
        text(value, source);
        Matcher parts = EMAIL.matcher(value);
        if (parts.matches()) {
            text(parts.group(1) + parts.group(2), source);
            text(parts.group(1) + "at" + parts.group(2), source);
        }
    }

    /** {@return whether a name can be told from the words of a sentence} */
    static boolean isUsableName(String name) {
        return isUsable(name) || isShortName(Folding.folded(name));
    }

    /** Names of two letters are looked for as words with a capital, if no sentence begins so. */
    private static boolean isShortName(String folded) {
        return folded.length() == Phrase.SHORTEST - 1 && !CommonWords.isShortWord(folded);
    }

    void name(String value, Optional<RecordPath> source) {
        String whole = Folding.folded(value);
        if (CommonWords.isTitle(whole)) {
            title(whole, source);
            return;
        }
        addName(whole, source);
        words(value)
                .map(Folding::folded)
                .filter(word -> !CommonWords.isTitle(word) && !wordsOfOthers.contains(word))
                .forEach(word -> addName(word, source));
    }

    /** What a child calls somebody: "Bibi" or "Uncle Rob" tells of one person only if no other is called so. */
    void familyName(String value, Optional<RecordPath> source) {
        if (!wordsOfOthers.contains(Folding.folded(value))) {
            name(value, source);
        }
    }

    /** "Nan" tells of one person if no other is called so; "Mrs" tells of nobody. */
    private void title(String folded, Optional<RecordPath> source) {
        if (CommonWords.isFamilyWord(folded) && !wordsOfOthers.contains(folded)) {
            addWord(folded, 0, source);
        }
    }

    private void addName(String folded, Optional<RecordPath> source) {
        if (isShortName(folded)) {
            addWord(folded, 0, source);
        } else {
            add(folded, source);
        }
    }

    /** {@return the words of a name, of a double one also its halves} */
    static Stream<String> words(String name) {
        return WORDS.splitAsStream(name)
                .flatMap(word -> Stream.concat(Stream.of(word), HALVES.splitAsStream(word)))
                .filter(word -> !word.isEmpty())
                .distinct();
    }

    void phone(String value, Optional<RecordPath> source) {
        for (String number : ContactPatterns.numbers(value)) {
            String national =
                    COUNTRY_PREFIX.matcher(ContactPatterns.digits(number)).replaceFirst("");
            add(Folding.folded(national.length() < Phrase.SHORTEST ? number : national), source);
            if (national.length() >= FEWEST_WITH_AREA) {
                addLocal(national, source);
            }
        }
    }

    /** What people say of a number among themselves: its end, without the code of the area or the network. */
    private void addLocal(String national, Optional<RecordPath> source) {
        for (int digits = SHORTEST_LOCAL; digits <= LONGEST_LOCAL; digits++) {
            addWord(Folding.folded(national.substring(national.length() - digits)), Phrase.NONE, source);
        }
    }

    void address(String value, Optional<RecordPath> source) {
        add(Folding.folded(value), source);
        Matcher postcode = ContactPatterns.POSTCODE.matcher(value);
        while (postcode.find()) {
            add(Folding.folded(postcode.group()), source);
        }
        AddressForms.of(value).forEach(form -> addressForm(form, source));
    }

    private void addressForm(AddressForms.Form form, Optional<RecordPath> source) {
        String folded = Folding.folded(form.words());
        if (isOnlyNames(form.words())) {
            return;
        }
        switch (form.counts()) {
            case ANYWHERE -> {
                if (folded.length() >= SHORTEST_STREET) {
                    add(folded, source);
                }
            }
            case AS_WORDS -> addWord(folded, Phrase.NONE, source);
            case WITH_CAPITAL -> {
                if (folded.length() >= (form.before().isEmpty() ? Phrase.SHORTEST : SHORTEST_STREET)) {
                    addWord(folded, Folding.folded(form.before()).length(), source);
                }
            }
        }
    }

    /** With whom somebody lives is no address where the copy shows those people: "c/o Sheila Bright", "Nan's". */
    private boolean isOnlyNames(String form) {
        return words(form)
                .map(word -> Folding.folded(POSSESSIVE.matcher(word).replaceFirst("")))
                .allMatch(word -> wordsOfOthers.contains(word) || CommonWords.isTitle(word));
    }

    private void addWord(String folded, int capitalAt, Optional<RecordPath> source) {
        phrases.putIfAbsent(folded, new Phrase(folded, true, capitalAt, source));
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
