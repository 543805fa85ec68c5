package org.threecolumns.internal.shape;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds the shape of one type. Every interface orders its own members only; they follow one another from the type itself to
 * its most general base, {@code id} before and {@code extensions} behind all others.
 */
final class ShapeReading {
    private static final String FIRST = "id";
    private static final String LAST = "extensions";

    private ShapeReading() {}

    static ObjectShape of(Class<?> type) {
        if (!type.isInterface()) {
            throw new IllegalArgumentException(type.getName() + ": an interface expected");
        }
        Map<String, MemberShape> members = new LinkedHashMap<>();
        Arrays.stream(type.getMethods())
                .filter(MemberReading::isMember)
                .map(MemberReading::of)
                .forEach(member -> members.put(member.name(), member));
        List<MemberShape> ordered = new ArrayList<>();
        for (String name : order(type)) {
            MemberShape member = members.remove(name);
            ordered.add(Objects.requireNonNull(
                    member, () -> type.getName() + " orders a member it does not have: " + name));
        }
        if (!members.isEmpty()) {
            throw new IllegalArgumentException(type.getName() + " gives no order to " + members.keySet());
        }
        return new ObjectShape(type, ordered);
    }

    private static List<String> order(Class<?> type) {
        Set<String> names = new LinkedHashSet<>();
        collect(type, names);
        List<String> order = new ArrayList<>(names);
        if (order.remove(FIRST)) {
            order.add(0, FIRST);
        }
        if (order.remove(LAST)) {
            order.add(LAST);
        }
        return order;
    }

    private static void collect(Class<?> type, Set<String> names) {
        JsonPropertyOrder order = type.getAnnotation(JsonPropertyOrder.class);
        if (order != null) {
            names.addAll(Arrays.asList(order.value()));
        }
        for (Class<?> base : type.getInterfaces()) {
            collect(base, names);
        }
    }
}
