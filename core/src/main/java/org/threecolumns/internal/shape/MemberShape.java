package org.threecolumns.internal.shape;

import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.threecolumns.model.ReferenceTarget;

/** One member of an object: its name and what it holds. */
public final class MemberShape {
    private static final Set<ReferenceTarget> PEOPLE =
            EnumSet.of(ReferenceTarget.PERSON, ReferenceTarget.CHILD, ReferenceTarget.READER);

    private final String name;
    private final MemberKind kind;
    private final boolean list;
    private final boolean mandatory;
    private final Class<?> type;
    private final Set<ReferenceTarget> targets;
    private final List<ReferenceTarget> elementTargets;
    private final Map<String, Object> constants;
    private final Method getter;
    private final int position;

    /** Found at the first question: shapes may hold one another. */
    @Nullable
    private ObjectShape object;

    MemberShape(
            String name,
            MemberKind kind,
            boolean list,
            boolean mandatory,
            Class<?> type,
            Set<ReferenceTarget> targets,
            Method getter) {
        this(name, kind, list, mandatory, type, targets, constants(type), getter, ObjectShape.NO_MEMBER);
    }

    private MemberShape(
            String name,
            MemberKind kind,
            boolean list,
            boolean mandatory,
            Class<?> type,
            Set<ReferenceTarget> targets,
            Map<String, Object> constants,
            Method getter,
            int position) {
        this.name = name;
        this.kind = kind;
        this.list = list;
        this.mandatory = mandatory;
        this.type = type;
        this.targets = targets;
        this.elementTargets =
                targets.stream().filter(target -> !PEOPLE.contains(target)).toList();
        this.constants = constants;
        this.getter = getter;
        this.position = position;
    }

    /** {@return the same member at its place in one type: types share what they inherit} */
    MemberShape at(int place) {
        return new MemberShape(name, kind, list, mandatory, type, targets, constants, getter, place);
    }

    /** {@return the name in JSON} */
    public String name() {
        return name;
    }

    /** {@return its place among the members of its type} */
    public int position() {
        return position;
    }

    /** {@return what it holds, each item if it is a list} */
    public MemberKind kind() {
        return kind;
    }

    /** {@return whether it is a list} */
    public boolean isList() {
        return list;
    }

    /** {@return whether a record without it cannot be held} */
    public boolean isMandatory() {
        return mandatory;
    }

    /** {@return the type of one value: of the object, or the enum of the codes, also of an open list} */
    public Class<?> type() {
        return type;
    }

    /** {@return what a reference may lead to, in the order of the constants; empty for other kinds} */
    public Set<ReferenceTarget> targets() {
        return targets;
    }

    /** {@return those of the targets that are elements and not people} */
    List<ReferenceTarget> elementTargets() {
        return elementTargets;
    }

    /** {@return whether a reference may lead to a person or a child} */
    public boolean leadsToPeople() {
        return elementTargets.size() < targets.size();
    }

    /** {@return the codes of a closed list, or the known ones of an open one; empty for other kinds} */
    public List<String> codes() {
        return List.copyOf(constants.keySet());
    }

    /** {@return the constant of a code, or null if the list does not have it} */
    @Nullable
    public Object constant(String code) {
        return constants.get(code);
    }

    /** {@return the shape of the object or objects; for other kinds one without members} */
    public ObjectShape object() {
        ObjectShape found = object;
        if (found == null) {
            found = kind == MemberKind.OBJECT ? RecordShape.of(type) : ObjectShape.NONE;
            object = found;
        }
        return found;
    }

    /** {@return how the model says it} */
    Method getter() {
        return getter;
    }

    @Override
    public String toString() {
        return "MemberShape " + name;
    }

    private static Map<String, Object> constants(Class<?> type) {
        Map<String, Object> constants = new LinkedHashMap<>();
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                constants.put(((Enum<?>) constant).name(), constant);
            }
        }
        return constants;
    }
}
