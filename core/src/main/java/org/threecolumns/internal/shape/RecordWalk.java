package org.threecolumns.internal.shape;

import java.util.List;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.RecordPath;

/** A walk over every object of a record in canonical order, each before what it holds. */
public final class RecordWalk {
    private RecordWalk() {}

    /** Sees each object. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * Sees one object.
         *
         * @param path its place
         * @param value the object
         * @param shape its shape
         */
        void visit(RecordPath path, Object value, ObjectShape shape);
    }

    /** Shows a record and everything in it to the visitor. */
    public static void over(CaseRecord record, Visitor visitor) {
        from(RecordPath.root(), record, RecordShape.of(CaseRecord.class), visitor);
    }

    /** Shows one object and everything in it to the visitor. */
    public static void from(RecordPath path, Object value, ObjectShape shape, Visitor visitor) {
        visitor.visit(path, value, shape);
        for (MemberShape member : shape.objects()) {
            List<?> values = member.values(value);
            if (!values.isEmpty()) {
                inside(path.member(member.name()), values, member, visitor);
            }
        }
    }

    private static void inside(RecordPath place, List<?> values, MemberShape member, Visitor visitor) {
        ObjectShape inner = member.object();
        for (Object each : values) {
            String id = member.isList() ? inner.id(each) : null;
            from(id == null ? place : place.item(id), each, inner, visitor);
        }
    }
}
