package org.threecolumns.share;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Ways in which a word can be written so that people read it and a plain search does not find it. */
enum Disguises {
    /** As it is. */
    PLAIN {
        @Override
        String of(String value, SplittableRandom random) {
            return value;
        }
    },
    /** In capitals, or small. */
    CASE {
        @Override
        String of(String value, SplittableRandom random) {
            return random.nextBoolean() ? value.toUpperCase(Locale.ROOT) : value.toLowerCase(Locale.ROOT);
        }
    },
    /** Spaces between letters. */
    SPACING {
        @Override
        String of(String value, SplittableRandom random) {
            return between(value, random, " ", "  ", "\n", "\u00A0", "\t");
        }
    },
    /** Marks between letters. */
    PUNCTUATION {
        @Override
        String of(String value, SplittableRandom random) {
            return between(value, random, "-", ".", "_", "*", "/", "\u2019");
        }
    },
    /** Accents on letters. */
    ACCENTS {
        @Override
        String of(String value, SplittableRandom random) {
            return letters(value, letter -> Character.isLetter(letter) ? Character.toString(letter) + "\u0301" : null);
        }
    },
    /** Letters of other alphabets that look the same. */
    LOOK_ALIKES {
        private static final String LATIN = "aeopcxyi01";
        private static final String OTHER = "\u0430\u0435\u043E\u0440\u0441\u0445\u0443\u0456OI";

        @Override
        String of(String value, SplittableRandom random) {
            return letters(value.toLowerCase(Locale.ROOT), letter -> {
                int at = LATIN.indexOf(letter);
                return at < 0 ? null : OTHER.substring(at, at + 1);
            });
        }
    },
    /** Characters that nobody sees. */
    INVISIBLE {
        @Override
        String of(String value, SplittableRandom random) {
            return between(value, random, "\u200B", "\u00AD", "\u2060", "\uFEFF", "\u200D");
        }
    },
    /** Letters of full width. */
    WIDE {
        @Override
        String of(String value, SplittableRandom random) {
            return letters(value, letter -> letter > ' ' && letter < 0x7F ? Character.toString(letter + 0xFEE0) : null);
        }
    };

    /** Another way to write one letter, or null for as it is. */
    interface Rewriting {
        @Nullable
        String of(int letter);
    }

    abstract String of(String value, SplittableRandom random);

    private static String between(String value, SplittableRandom random, String... marks) {
        return value.codePoints()
                .mapToObj(letter -> Character.toString(letter) + marks[random.nextInt(marks.length)])
                .collect(Collectors.joining());
    }

    private static String letters(String value, Rewriting rewriting) {
        return value.codePoints()
                .mapToObj(letter -> {
                    String other = rewriting.of(letter);
                    return other == null ? Character.toString(letter) : other;
                })
                .collect(Collectors.joining());
    }
}
