package org.threecolumns.share;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.model.ReferenceTarget;

/**
 * Whose words stand where: for each member that can name a person or a child, whether what stands there is theirs. A
 * member without a line, or a line without a member, is an error at the first use of the library and in every build, so
 * that no place in which a child speaks can be forgotten.
 */
final class VoiceTable {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** What the people are to the element that names them. */
    enum Part {
        /** It holds their words, drawing, choice, number or yes. */
        SPEAKS,
        /** They took part, saw, were asked or chose. */
        PART,
        /** Others name them. */
        NAMED
    }

    private final Map<String, Part> lines;
    private final Map<Class<?>, Map<Part, List<MemberShape>>> byType;
    private final Map<Class<?>, List<MemberShape>> childrenStated = new HashMap<>();

    private VoiceTable(Map<String, Part> lines) {
        this.lines = lines;
        this.byType = resolve(lines);
        SharingTable.shapes().forEach(shape -> childrenStated.put(shape.type(), statesChildren(shape)));
    }

    /** The table, made when it is first needed. */
    private static final class Standard {
        static final VoiceTable TABLE = of(MemberLines.resource("voices.txt"));
    }

    /** @throws IllegalStateException if a member has no line, or a line no member */
    static VoiceTable of(String text) {
        return new VoiceTable(parse(text));
    }

    static VoiceTable standard() {
        return Standard.TABLE;
    }

    /** {@return what the people of each member are, by the declaring type and the member} */
    Map<String, Part> lines() {
        return lines;
    }

    /** {@return the members of a type in which people are this} */
    List<MemberShape> members(ObjectShape shape, Part part) {
        return Objects.requireNonNull(byType.get(shape.type()), "type").getOrDefault(part, List.of());
    }

    /** {@return the members that say about which children a type is: those who only chose or took part are others} */
    List<MemberShape> childrenStated(ObjectShape shape) {
        return Objects.requireNonNull(childrenStated.get(shape.type()), "type");
    }

    private List<MemberShape> statesChildren(ObjectShape shape) {
        return shape.references().stream()
                .filter(member -> member.targets().equals(Set.of(ReferenceTarget.CHILD)))
                .filter(member -> !members(shape, Part.PART).contains(member))
                .toList();
    }

    private static Map<String, Part> parse(String text) {
        Map<String, Part> lines = new LinkedHashMap<>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] cells = SPACES.split(line, -1);
            if (lines.put(cells[0], Part.valueOf(cells[1].toUpperCase(Locale.ROOT))) != null) {
                throw new IllegalStateException(cells[0] + ": two lines");
            }
        });
        return lines;
    }

    private static Map<Class<?>, Map<Part, List<MemberShape>>> resolve(Map<String, Part> lines) {
        Map<Class<?>, Map<Part, List<MemberShape>>> byType = new HashMap<>();
        Set<String> missing = new TreeSet<>();
        Set<String> unused = new TreeSet<>(lines.keySet());
        for (ObjectShape shape : SharingTable.shapes()) {
            Map<Part, List<MemberShape>> members = new EnumMap<>(Part.class);
            for (MemberShape member : shape.references()) {
                String line = line(shape, member, lines.keySet());
                if (line != null) {
                    unused.remove(line);
                    members.computeIfAbsent(Objects.requireNonNull(lines.get(line)), any -> new ArrayList<>())
                            .add(member);
                } else if (namesPeople(member)) {
                    missing.add(shape.type().getSimpleName() + "." + member.name());
                }
            }
            byType.put(shape.type(), members);
        }
        if (!missing.isEmpty() || !unused.isEmpty()) {
            throw new IllegalStateException(
                    "voices: members without a line " + missing + ", lines without a member " + unused);
        }
        return byType;
    }

    private static @Nullable String line(ObjectShape shape, MemberShape member, Set<String> lines) {
        return namesPeople(member) ? MemberLines.nearest(shape.type(), member.name(), lines) : null;
    }

    static boolean namesPeople(MemberShape member) {
        return member.targets().stream()
                .anyMatch(target -> target == ReferenceTarget.PERSON
                        || target == ReferenceTarget.CHILD
                        || target == ReferenceTarget.READER);
    }
}
