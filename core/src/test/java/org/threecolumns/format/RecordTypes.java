package org.threecolumns.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.internal.shape.RecordShape;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.ReaderGroup;

/** Every type that a record can hold, found from its root, with the members that lead to each. */
final class RecordTypes {
    private static final Map<Class<?>, List<MemberShape>> WAYS = ways();

    private RecordTypes() {}

    /** {@return the shapes, the root first, each before what only it holds} */
    static List<ObjectShape> shapes() {
        return WAYS.keySet().stream().<ObjectShape>map(RecordShape::of).toList();
    }

    /** {@return the shortest way from the root to a type} */
    static List<MemberShape> way(ObjectShape shape) {
        return WAYS.getOrDefault(shape.type(), List.of());
    }

    /** {@return the lists of codes by name} */
    static Collection<CodeList> codeLists() {
        Map<String, CodeList> lists = new TreeMap<>();
        lists.put("ReaderGroup", new CodeList(ReaderGroup.class, false));
        for (ObjectShape shape : shapes()) {
            for (MemberShape member : shape.members()) {
                boolean open = member.kind() == MemberKind.OPEN_CODE;
                if (open || member.kind() == MemberKind.CODE) {
                    CodeList list = new CodeList(member.type(), open);
                    CodeList before = lists.put(list.name(), list);
                    if (before != null && !before.equals(list)) {
                        throw new IllegalStateException(list.name() + " is two lists, or open here and closed there");
                    }
                }
            }
        }
        return lists.values();
    }

    /** {@return the interfaces that types share, the most general first} */
    static List<Class<?>> bases() {
        Set<Class<?>> bases = new LinkedHashSet<>();
        shapes().forEach(shape -> collectBases(shape.type(), bases));
        List<Class<?>> ordered = new ArrayList<>(bases);
        ordered.sort(Comparator.comparingInt(RecordTypes::generality));
        return ordered;
    }

    private static int generality(Class<?> base) {
        int depth = 0;
        for (Class<?> more : base.getInterfaces()) {
            depth = Math.max(depth, 1 + generality(more));
        }
        return depth;
    }

    private static void collectBases(Class<?> type, Set<Class<?>> bases) {
        for (Class<?> base : type.getInterfaces()) {
            collectBases(base, bases);
            bases.add(base);
        }
    }

    private static Map<Class<?>, List<MemberShape>> ways() {
        Map<Class<?>, List<MemberShape>> ways = new LinkedHashMap<>();
        Deque<Class<?>> waiting = new ArrayDeque<>(List.of(CaseRecord.class));
        ways.put(CaseRecord.class, List.of());
        while (!waiting.isEmpty()) {
            Class<?> type = waiting.remove();
            for (MemberShape member : RecordShape.of(type).objects()) {
                if (!ways.containsKey(member.type())) {
                    List<MemberShape> way = new ArrayList<>(ways.getOrDefault(type, List.of()));
                    way.add(member);
                    ways.put(member.type(), way);
                    waiting.add(member.type());
                }
            }
        }
        return ways;
    }
}
