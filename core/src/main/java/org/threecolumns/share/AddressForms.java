package org.threecolumns.share;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The pieces of an address by which somebody could find it, however a busy worker typed it: with commas or without, with a
 * flat, a range of numbers or “c/o”, a street written out or cut short. Nobody can tell a town from a street of one
 * word, so a single word is a piece only where a house number or its place in front says that it is no town.
 */
final class AddressForms {
    /** How a piece counts in a text. */
    enum Counts {
        /** Wherever its letters stand. */
        ANYWHERE,
        /** Where it begins and ends with a word: cut short, or made of everyday words, it stands inside others. */
        AS_WORDS,
        /** As words of which one has a capital: many houses are called like things, and "The Court" like what people do. */
        WITH_CAPITAL
    }

    /**
     * One piece.
     *
     * @param words its words
     * @param counts how it counts
     * @param before what stands before the word that needs a capital, if one does
     */
    record Form(String words, Counts counts, String before) {
        Form(String words, Counts counts) {
            this(words, counts, "");
        }

        /** {@return how it counts, and nothing of the address} */
        @Override
        public String toString() {
            return "Form[" + counts + "]";
        }
    }

    private static final Pattern CARE_OF =
            Pattern.compile("\\bc\\s?/\\s?o\\b|\\bcare\\s+of\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE = Pattern.compile("(\\d\\p{L}?)\\s*[-\u2013/&+]\\s*(?=\\d)");
    private static final Pattern BETWEEN_PARTS =
            Pattern.compile("[,;:|/()\\n\\r\\t]+|\\s[-\u2010-\u2015]+\\s|\\s[-\u2010-\u2015]|[-\u2010-\u2015]\\s");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern HOUSE = Pattern.compile("\\d+\\p{L}?(?:&\\d+\\p{L}?)*");

    private final List<Form> forms = new ArrayList<>();

    private AddressForms() {}

    /** {@return the pieces of an address without its postcode, the most telling ones first} */
    static List<Form> of(String address) {
        String known = ContactPatterns.POSTCODE.matcher(address).replaceAll(",");
        String joined = RANGE.matcher(CARE_OF.matcher(known).replaceAll(",")).replaceAll("$1&");
        List<List<String>> parts = BETWEEN_PARTS
                .splitAsStream(joined)
                .map(part -> SPACE.splitAsStream(part)
                        .filter(word -> !Folding.folded(word).isEmpty())
                        .toList())
                .filter(words -> !words.isEmpty())
                .toList();
        AddressForms found = new AddressForms();
        int street = streetOf(parts);
        for (int part = 0; part < parts.size(); part++) {
            found.part(parts.get(part), part < street);
        }
        return found.forms;
    }

    /** {@return which part is the street; where none looks like one, the first stands before everything else} */
    private static int streetOf(List<List<String>> parts) {
        for (int part = 0; part < parts.size(); part++) {
            List<String> words = parts.get(part);
            boolean hasHouse = words.subList(0, words.size() - 1).stream().anyMatch(AddressForms::isHouse);
            if (hasHouse || words.stream().skip(1).anyMatch(StreetWords::isKind)) {
                return part;
            }
        }
        return 1;
    }

    private static boolean isHouse(String word) {
        return HOUSE.matcher(word).matches();
    }

    /** A number begins a street; what stands before it is the name of a house. */
    private void part(List<String> words, boolean isBeforeStreet) {
        if (StreetWords.withoutUnits(words).stream().anyMatch(word -> !isHouse(word))) {
            addIfSeveral(words);
        }
        String house = "";
        int start = 0;
        for (int at = 0; at < words.size(); at++) {
            if (isHouse(words.get(at))) {
                run(house, words.subList(start, at), true);
                house = words.get(at);
                start = at + 1;
            }
        }
        run(house, words.subList(start, words.size()), isBeforeStreet);
    }

    private void run(String house, List<String> all, boolean isHouseName) {
        List<String> words = StreetWords.withoutUnits(all);
        if (words.size() == 1 && (isHouseName || !house.isEmpty())) {
            forms.add(new Form(words.get(0), Counts.WITH_CAPITAL));
        }
        addIfSeveral(words);
        if (!house.isEmpty() && !words.isEmpty()) {
            withNumbers(house, words, Counts.ANYWHERE);
            List<String> first = beginning(words, 1);
            withNumbers(house, first, first.size() == 1 ? Counts.WITH_CAPITAL : Counts.ANYWHERE);
            addIfSeveral(beginning(words, 2));
        }
        for (int kind = 1; kind < words.size(); kind++) {
            if (StreetWords.isKind(words.get(kind))) {
                street(words.subList(0, kind + 1));
                if (StreetWords.isTelling(words.get(kind - 1))) {
                    street(words.subList(kind - 1, kind + 1));
                }
            }
        }
    }

    /** {@return the words up to that many by which one street is told from others} */
    private static List<String> beginning(List<String> words, int telling) {
        int left = telling;
        for (int at = 0; at < words.size(); at++) {
            left -= StreetWords.isTelling(words.get(at)) ? 1 : 0;
            if (left == 0) {
                return words.subList(0, at + 1);
            }
        }
        return words;
    }

    /** A street ends with what kind of street it is, which people write out or cut short. */
    private void street(List<String> words) {
        List<String> name = words.subList(0, words.size() - 1);
        Counts counts = isTold(name) ? Counts.AS_WORDS : Counts.WITH_CAPITAL;
        for (String spelling : StreetWords.spellings(words.get(words.size() - 1))) {
            add(name, spelling, counts);
        }
    }

    /** A number before the first word alone is in many times and dates: "8.30 school". */
    private void withNumbers(String house, List<String> street, Counts counts) {
        for (String number : house.split("&", -1)) {
            forms.add(new Form(number + " " + String.join(" ", street), counts, number));
        }
    }

    private void addIfSeveral(List<String> words) {
        if (words.size() > 1) {
            List<String> name = words.subList(0, words.size() - 1);
            String last = words.get(words.size() - 1);
            Counts told = StreetWords.isCutShort(last) ? Counts.AS_WORDS : Counts.ANYWHERE;
            add(name, last, isTold(name) ? told : Counts.WITH_CAPITAL);
        }
    }

    private void add(List<String> name, String last, Counts counts) {
        String before = String.join(" ", name);
        forms.add(new Form(before + " " + last, counts, before));
    }

    private static boolean isTold(List<String> name) {
        return name.stream().anyMatch(StreetWords::isTelling);
    }
}
