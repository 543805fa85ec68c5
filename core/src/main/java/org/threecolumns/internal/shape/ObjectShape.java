package org.threecolumns.internal.shape;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.threecolumns.internal.call.Getters;

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
    private final List<MemberShape> openCodes;
    private final Map<String, Integer> positions;
    private final int idPosition;
    private final byte[][] names;
    /** Beside one another, so that most names are passed over without being looked at. */
    private final int[] lengths;

    private final Getters getters;

    /** Found at the first question: nobody puts a shape without a builder together. */
    @Nullable
    private Assembly assembly;

    ObjectShape(Class<?> type, List<MemberShape> members) {
        this.type = type;
        this.members = IntStream.range(0, members.size())
                .mapToObj(position -> members.get(position).at(position))
                .toList();
        this.mandatory = this.members.stream().filter(MemberShape::isMandatory).toList();
        this.getters = Getters.of(this.members.stream().map(MemberShape::getter).toList());
        this.objects = ofKind(MemberKind.OBJECT);
        this.references = ofKind(MemberKind.REFERENCE);
        this.openCodes = ofKind(MemberKind.OPEN_CODE);
        this.positions = new HashMap<>();
        members.forEach(member -> positions.put(member.name(), positions.size()));
        this.idPosition = position(ID);
        this.names = members.stream()
                .map(member -> member.name().getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
        this.lengths = Arrays.stream(names).mapToInt(name -> name.length).toArray();
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

    /** {@return the values of the members in canonical order, null for what is absent and for lists without items} */
    @Nullable
    Object[] values(Object value) {
        return getters.of(value);
    }

    /** {@return how a value of this type is put together} */
    public Assembly assembly() {
        Assembly found = assembly;
        if (found == null) {
            found = new Assembly(this);
            assembly = found;
        }
        return found;
    }

    /** {@return the members that hold objects} */
    public List<MemberShape> objects() {
        return objects;
    }

    /** {@return the members that hold references} */
    public List<MemberShape> references() {
        return references;
    }

    /** {@return the members that hold codes of open lists} */
    public List<MemberShape> openCodes() {
        return openCodes;
    }

    /** {@return the position of a member in canonical order, or {@link #NO_MEMBER} if there is none of this name} */
    public int position(String name) {
        return positions.getOrDefault(name, NO_MEMBER);
    }

    /** {@return the name of a member as bytes; not to be changed} */
    public byte[] writtenName(MemberShape member) {
        return names[member.position()];
    }

    /**
     * {@return the position of the member whose name stands in a text, or {@link #NO_MEMBER}}
     *
     * @param from where the name starts
     * @param to where it has ended
     * @param before the position of the member before it, or {@link #NO_MEMBER} at the first: it is looked for behind that
     *     one, where it nearly always is
     */
    public int position(byte[] text, int from, int to, int before) {
        int found = position(text, from, to, before + 1, names.length);
        return found == NO_MEMBER ? position(text, from, to, 0, before + 1) : found;
    }

    private int position(byte[] text, int from, int to, int first, int end) {
        int length = to - from;
        for (int position = first; position < end; position++) {
            if (lengths[position] == length && Arrays.equals(names[position], 0, length, text, from, to)) {
                return position;
            }
        }
        return NO_MEMBER;
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

    /** {@return the position of the id, or {@link #NO_MEMBER} if values of this type have none} */
    int idPosition() {
        return idPosition;
    }

    private List<MemberShape> ofKind(MemberKind kind) {
        return members.stream().filter(member -> member.kind() == kind).toList();
    }

    @Override
    public String toString() {
        return "ObjectShape " + type.getSimpleName();
    }
}
