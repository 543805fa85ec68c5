package org.threecolumns.check.standard;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How alike two texts are: the share of word pairs that they have in common (Jaccard), in whole percent. */
final class Likeness {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}']+");

    private Likeness() {}

    static int percent(String one, String other) {
        Set<String> ours = pairs(one);
        Set<String> theirs = pairs(other);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        Set<String> common = new HashSet<>(ours);
        common.retainAll(theirs);
        return 100 * common.size() / (ours.size() + theirs.size() - common.size());
    }

    private static Set<String> pairs(String text) {
        List<String> words = Stream.of(NO_WORD.split(text.toLowerCase(Locale.ROOT), -1))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.size() == 1) {
            return Set.copyOf(words);
        }
        return Stream.iterate(1, next -> next < words.size(), next -> next + 1)
                .map(next -> words.get(next - 1) + " " + words.get(next))
                .collect(Collectors.toSet());
    }
}
