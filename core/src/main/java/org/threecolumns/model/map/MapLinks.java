package org.threecolumns.model.map;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Follows references of a map backwards: from what is pointed at to what points at it. */
final class MapLinks {
    private MapLinks() {}

    static <T> List<T> pointingTo(String id, List<? extends T> all, Function<? super T, Stream<String>> references) {
        Objects.requireNonNull(id, "id");
        return all.stream()
                .filter(each -> references.apply(each).anyMatch(id::equals))
                .<T>map(each -> each)
                .toList();
    }
}
