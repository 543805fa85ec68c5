package org.threecolumns.internal.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.RecordPath;

/**
 * One object of a record with the values of its members, and the objects in it in the same way. Each member is asked once,
 * because asking members of a hundred types costs most of a walk over a record; what comes later looks here.
 */
public final class ObjectValues {
    private final Object value;
    private final ObjectShape shape;

    /** By position: a value, a list that is not empty, or null; objects as their values. */
    private final @Nullable Object[] held;

    private final List<ObjectValues> inner = new ArrayList<>();

    /** Found by the object around, which comes after those in it. */
    @Nullable
    private ObjectValues around;

    @Nullable
    private MemberShape heldAs;

    @Nullable
    private ObjectValues ofRecord;

    @Nullable
    private RecordPath path;

    private ObjectValues(Object value, ObjectShape shape, @Nullable Object[] held) {
        this.value = value;
        this.shape = shape;
        this.held = held;
        for (MemberShape member : shape.objects()) {
            Object objects = held[member.position()];
            if (objects instanceof ObjectValues single) {
                adopt(single, member);
            } else if (objects != null) {
                ((List<?>) objects).forEach(each -> adopt((ObjectValues) each, member));
            }
        }
    }

    private void adopt(ObjectValues object, MemberShape member) {
        object.around = this;
        object.heldAs = member;
        inner.add(object);
    }

    /** {@return the whole record} */
    public static ObjectValues of(CaseRecord record) {
        return of(record, RecordShape.of(CaseRecord.class));
    }

    /** {@return an object that stands in nothing} */
    public static ObjectValues of(Object value, ObjectShape shape) {
        @Nullable Object[] held = shape.values(value);
        for (MemberShape member : shape.objects()) {
            Object asked = held[member.position()];
            if (asked != null) {
                held[member.position()] = objects(asked, member.object());
            }
        }
        return new ObjectValues(value, shape, held);
    }

    private static Object objects(Object asked, ObjectShape shape) {
        if (!(asked instanceof List<?> several)) {
            return of(asked, shape);
        }
        List<ObjectValues> objects = new ArrayList<>(several.size());
        for (Object each : several) {
            objects.add(of(each, shape));
        }
        return objects;
    }

    /**
     * {@return an object made of its values}
     *
     * @param shape its shape
     * @param held by position: a value, a {@code List} that is not empty, or null for what is absent; for objects their values
     */
    public static ObjectValues made(ObjectShape shape, @Nullable Object[] held) {
        @Nullable Object[] plain = held.clone();
        for (MemberShape member : shape.objects()) {
            Object objects = held[member.position()];
            if (objects instanceof ObjectValues single) {
                plain[member.position()] = single.value;
            } else if (objects != null) {
                List<Object> several = new ArrayList<>();
                ((List<?>) objects).forEach(each -> several.add(((ObjectValues) each).value));
                plain[member.position()] = several;
            }
        }
        return new ObjectValues(shape.assembly().of(plain), shape, held);
    }

    /** {@return the object} */
    public Object value() {
        return value;
    }

    /** {@return its shape} */
    public ObjectShape shape() {
        return shape;
    }

    /** {@return its id, or null if values of its type have none} */
    @Nullable
    public String id() {
        int position = shape.idPosition();
        return position == ObjectShape.NO_MEMBER ? null : (String) held[position];
    }

    /** {@return the object that holds it, or null if none does} */
    @Nullable
    public ObjectValues around() {
        return around;
    }

    /** {@return the member that holds it, or null if none does} */
    @Nullable
    public MemberShape heldAs() {
        return heldAs;
    }

    /** {@return of the objects that the record itself holds the one in which it stands, or which it is; null for the record} */
    @Nullable
    public ObjectValues ofRecord() {
        ObjectValues found = ofRecord;
        if (found == null && around != null) {
            found = around.around == null ? this : around.ofRecord();
            ofRecord = found;
        }
        return found;
    }

    /** {@return where it stands in the whole} */
    public RecordPath path() {
        RecordPath found = path;
        if (found == null) {
            found = around == null || heldAs == null ? RecordPath.root() : placeIn(around, heldAs);
            path = found;
        }
        return found;
    }

    private RecordPath placeIn(ObjectValues holder, MemberShape member) {
        RecordPath place = holder.path().member(member.name());
        String id = member.isList() ? id() : null;
        return id == null ? place : place.item(id);
    }

    /** {@return the value of a member, a {@code List} if it is a list, or null if nothing is there; objects as their values} */
    @Nullable
    public Object held(MemberShape member) {
        return held[member.position()];
    }

    /** {@return whether nothing is there: asked first, it spares a look at what most members of most objects would be} */
    public boolean isAbsent(int position) {
        return held[position] == null;
    }

    /** {@return the value or values of a member, empty if there is none; objects as their values} */
    public List<?> values(MemberShape member) {
        Object found = held[member.position()];
        if (found == null) {
            return List.of();
        }
        return found instanceof List<?> several ? several : List.of(found);
    }

    /** {@return the objects in it, in canonical order} */
    public List<ObjectValues> inner() {
        return inner;
    }

    /** Shows this object and everything in it to the visitor, in canonical order, each object before what it holds. */
    public void each(Consumer<ObjectValues> visitor) {
        visitor.accept(this);
        for (ObjectValues object : inner) {
            object.each(visitor);
        }
    }

    @Override
    public String toString() {
        return "ObjectValues " + shape.type().getSimpleName();
    }
}
