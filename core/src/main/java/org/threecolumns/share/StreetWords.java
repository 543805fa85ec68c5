package org.threecolumns.share;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of addresses that say what kind of thing is meant, and not which one. */
final class StreetWords {
    /** One kind of street a line, in all its spellings. */
    private static final List<List<String>> KINDS =
            """
            street st str
            road rd
            avenue ave av
            lane ln la
            close cl clo
            court ct crt
            drive dr drv
            place pl
            square sq
            crescent cres cresc
            gardens gdns
            garden gdn
            terrace terr ter tce
            grove gr grv
            park pk
            walk wlk
            mews mws
            green grn
            parade pde
            yard yd
            view vw
            buildings bldgs
            house hse
            cottage cott
            cottages cotts
            way
            hill
            rise
            row
            steps
            wynd
            gate
            bank
            alley
            passage
            mount
            fields
            meadow
            meadows
            lodge
            hall
            villas
            arcade
            broadway
            quay
            wharf""".lines().map(line -> List.of(line.split(" ", -1))).toList();

    private static final Map<String, List<String>> SPELLINGS = KINDS.stream()
            .flatMap(kind -> kind.stream().map(spelling -> Map.entry(Folding.folded(spelling), kind)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final Set<String> UNITS =
            folded("flat flats apartment apt unit room rm no nr number and fflat rhif");
    private static final Set<String> UNTOLD = folded("the old new upper lower great little high st saint y yr");

    private StreetWords() {}

    private static Set<String> folded(String words) {
        return Arrays.stream(words.split(" ", -1)).map(Folding::folded).collect(Collectors.toUnmodifiableSet());
    }

    /** {@return whether the word says what kind of street it is} */
    static boolean isKind(String word) {
        return SPELLINGS.containsKey(Folding.folded(word));
    }

    /** {@return whether the word is a kind of street cut short} */
    static boolean isCutShort(String word) {
        return isKind(word) && !Folding.folded(spellings(word).get(0)).equals(Folding.folded(word));
    }

    /** {@return all spellings of the kind of street that this word is} */
    static List<String> spellings(String kind) {
        return SPELLINGS.getOrDefault(Folding.folded(kind), List.of());
    }

    /** {@return whether the word tells one street from others} */
    static boolean isTelling(String word) {
        return !UNTOLD.contains(Folding.folded(word));
    }

    /** {@return the words without “Flat”, “No.” and the like before and after them} */
    static List<String> withoutUnits(List<String> words) {
        List<String> left = new ArrayList<>(words);
        while (!left.isEmpty() && UNITS.contains(Folding.folded(left.get(0)))) {
            left.remove(0);
        }
        while (!left.isEmpty() && UNITS.contains(Folding.folded(left.get(left.size() - 1)))) {
            left.remove(left.size() - 1);
        }
        return left;
    }
}
