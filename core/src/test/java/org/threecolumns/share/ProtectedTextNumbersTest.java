package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.model.RecordPath;
import org.threecolumns.samples.Sample;

/** How well protected values are found, and how seldom something else is taken for one, in numbers. */
class ProtectedTextNumbersTest {
    private static final int PLANTED = 500;
    private static final int CLEAN = 10_000;
    private static final int ALARMS_AT_MOST = CLEAN / 100;

    private static final List<String> NAMES = List.of(
            "Quentin Ashdown",
            "Zoe Marek",
            "Gwenllian Rowe",
            "Kit Amis",
            "Oluwaseun Brody",
            "Ines Calloway",
            "Tamsin Vye");
    private static final List<String> ADDRESSES = List.of(
            "4 Larch Wynd, Fenby, ZZ9 9ZZ",
            "Flat 3, 12 Lon y Dderwen, Swansea, SA1 9ZZ",
            "The Old Maltings, 71 Cooper's Row, Westmere, WM4 7QX",
            "22b Saltpan Close, Harbourne, HB12 3ZY");
    private static final List<String> PHONES = List.of("07700 900417", "0117 496 0882", "+44 (0)7700 900 983");
    private static final List<String> LISTED = List.of("Blue Door House", "pine cone", "Rosewood Court");

    private final SplittableRandom random = new SplittableRandom(13);

    private static ProtectedPhrases all() {
        ProtectedPhrases phrases = new ProtectedPhrases(Set.of());
        NAMES.forEach(name -> phrases.name(name, Optional.empty()));
        ADDRESSES.forEach(address -> phrases.address(address, Optional.empty()));
        PHONES.forEach(phone -> phrases.phone(phone, Optional.empty()));
        LISTED.forEach(words -> phrases.text(words, Optional.empty()));
        return phrases;
    }

    private static boolean isFound(List<String> texts) {
        ProtectedTextScan scan = new ProtectedTextScan(new PhraseSet(all().all()));
        for (int i = 0; i < texts.size(); i++) {
            RecordPath place = RecordPath.root().member("text" + i);
            scan.read(() -> place, texts.get(i));
        }
        return !scan.hits().isEmpty();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** What of a value a text would hold: a whole address, its street with the house, its postcode; otherwise all. */
    private String planted() {
        return switch (random.nextInt(4)) {
            case 0 -> one(NAMES);
            case 1 -> one(PHONES);
            case 2 -> one(LISTED);
            default -> {
                List<String> parts = List.of(one(ADDRESSES).split(", ", -1));
                yield switch (random.nextInt(3)) {
                    case 0 -> String.join(", ", parts);
                    case 1 -> parts.get(parts.size() - 1);
                    default -> parts.get(parts.size() - 3);
                };
            }
        };
    }

    private List<String> inItems(String disguised) {
        String text = "We think that " + disguised + " was said.";
        if (random.nextBoolean()) {
            return List.of(text);
        }
        int start = "We think that ".length();
        int cut = text.offsetByCodePoints(start, disguised.codePointCount(0, disguised.length()) / 2);
        return List.of(text.substring(0, cut), text.substring(cut));
    }

    @Test
    void everyPlantedValueIsFoundInEveryDisguise() {
        List<Disguises> disguises = List.copyOf(EnumSet.allOf(Disguises.class));
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < PLANTED; i++) {
            String value = planted();
            Disguises disguise = disguises.get(i % disguises.size());
            List<String> texts = inItems(disguise.of(value, random));
            if (!isFound(texts)) {
                missed.add(disguise + " of " + value + " in " + texts.size());
            }
        }

        assertThat(missed).isEmpty();
    }

    @Test
    void hardlyAnyCleanTextIsTakenForAProtectedOne() {
        List<String> words = wordsOfTheSamples();
        assertThat(words).hasSizeGreaterThan(1_000);
        List<Phrase> phrases = all().all();
        int alarms = 0;
        for (int i = 0; i < CLEAN; i++) {
            StringBuilder text = new StringBuilder();
            for (int word = 4 + random.nextInt(30); word > 0; word--) {
                text.append(one(words)).append(random.nextInt(9) == 0 ? ". " : " ");
            }
            ProtectedTextScan scan = new ProtectedTextScan(new PhraseSet(phrases));
            scan.read(RecordPath::root, text.toString());
            alarms += scan.hits().isEmpty() ? 0 : 1;
        }

        assertThat(alarms).isLessThanOrEqualTo(ALARMS_AT_MOST);
    }

    /** The everyday words of four cases, their numbers and dates too. */
    private static List<String> wordsOfTheSamples() {
        List<String> words = new ArrayList<>();
        for (Sample sample : Sample.values()) {
            ObjectValues.of(sample.read()).each(object -> {
                for (MemberShape member : object.shape().members()) {
                    if (member.kind() == MemberKind.TEXT) {
                        object.values(member)
                                .forEach(text -> words.addAll(
                                        List.of(Pattern.compile("\\s+").split(text.toString()))));
                    }
                }
            });
        }
        return words;
    }
}
