package org.threecolumns.anonymise;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.threecolumns.model.ReaderGroup;

/** New ids, numbered in canonical order; the same one wherever the old one stood, also in references to nothing. */
final class Ids {
    private static final Set<String> GROUPS =
            Arrays.stream(ReaderGroup.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final Contents contents;
    private final Map<String, String> chosen = new HashMap<>();
    private int last;

    Ids(Contents contents) {
        this.contents = contents;
        contents.ids().forEach(this::of);
    }

    /** {@return the new id; groups of readers have none} */
    String of(String id) {
        return GROUPS.contains(id) ? id : chosen.computeIfAbsent(id, any -> next());
    }

    boolean knows(String text) {
        return contents.ids().contains(text);
    }

    private String next() {
        String id = "n" + ++last;
        while (contents.ids().contains(id)) {
            id = "n" + ++last;
        }
        return id;
    }
}
