package org.threecolumns.internal.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One type of object: its members in canonical order. */
public final class ObjectShape {
    /** An object without members. */
    public static final ObjectShape NONE = new ObjectShape(Void.class, List.of());

    /** The position of a member that the type does not have. */
    public static final int NO_MEMBER = -1;

    private static final String ID = "id";

    private final Class<?> type;
    private final List<MemberShape> members;
    private final List<MemberShape> mandatory;
    private final List<MemberShape> objects;
    private final List<MemberShape> references;
    private final Map<String, Integer> positions;

    ObjectShape(Class<?> type, List<MemberShape> members) {
        this.type = type;
        this.members = List.copyOf(members);
        this.mandatory = members.stream().filter(MemberShape::isMandatory).toList();
        this.objects = ofKind(MemberKind.OBJECT);
        this.references = ofKind(MemberKind.REFERENCE);
        this.positions = new HashMap<>();
        members.forEach(member -> positions.put(member.name(), positions.size()));
    }

    /** {@return the model's interface} */
    public Class<?> type() {
        return type;
    }

    /** {@return the members in canonical order} */
    public List<MemberShape> members() {
        return members;
    }

    /** {@return the members without which a value cannot be held} */
    public List<MemberShape> mandatory() {
        return mandatory;
    }

    /** {@return the members that hold objects} */
    public List<MemberShape> objects() {
        return objects;
    }

    /** {@return the members that hold references} */
    public List<MemberShape> references() {
        return references;
    }

    /** {@return the position of a member in canonical order, or {@link #NO_MEMBER} if there is none of this name} */
    public int position(String name) {
        return positions.getOrDefault(name, NO_MEMBER);
    }

    /** {@return the member of this name, or null} */
    @Nullable
    public MemberShape member(String name) {
        int position = position(name);
        return position == NO_MEMBER ? null : members.get(position);
    }

    /**
     * {@return the member of this name}
     *
     * @throws IllegalArgumentException if there is none
     */
    public MemberShape known(String name) {
        MemberShape member = member(name);
        if (member == null) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no such member");
        }
        return member;
    }

    /** {@return the id of a value of this type, or null if values of this type have none} */
    @Nullable
    public String id(Object value) {
        MemberShape id = member(ID);
        return id == null ? null : (String) id.value(value);
    }

    private List<MemberShape> ofKind(MemberKind kind) {
        return members.stream().filter(member -> member.kind() == kind).toList();
    }

    @Override
    public String toString() {
        return "ObjectShape " + type.getSimpleName();
    }
}
