package org.threecolumns.internal.strictjson;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.problem.ReadLimit;
import org.threecolumns.problem.ReadLimits;

/**
 * Reads a document straight from its bytes into values, without places and without a tree between, as long as nothing is
 * wrong with it. At the first doubt it gives up and says nothing: then the document is read the long way, which alone says
 * what is wrong. It never takes what the long way refuses, and what it takes is the same. Pictures and extensions always go the
 * long way.
 */
final class StraightReading {
    private final OrdinaryJson json;
    private final int tokenLimit;
    private final int depthLimit;
    private final int nameLimit;
    private final int textLimit;
    private final int numberLimit;
    private final int listLimit;
    private int tokens;

    private StraightReading(byte[] bytes, ReadLimits limits) {
        this.json = new OrdinaryJson(bytes);
        this.tokenLimit = limits.of(ReadLimit.TOKENS);
        this.depthLimit = limits.of(ReadLimit.DEPTH);
        this.nameLimit = limits.of(ReadLimit.NAME_CHARACTERS);
        this.textLimit = limits.of(ReadLimit.TEXT_CHARACTERS);
        this.numberLimit = limits.of(ReadLimit.NUMBER_CHARACTERS);
        this.listLimit = limits.of(ReadLimit.LIST_ITEMS);
    }

    /** {@return the value of a document, or null in doubt} */
    @Nullable
    static Object of(byte[] bytes, ReadLimits limits, DocumentKind<?> kind) {
        try {
            return new StraightReading(bytes, limits).document(kind);
        } catch (Doubt | RuntimeException doubt) {
            return null;
        }
    }

    private Object document(DocumentKind<?> kind) throws Doubt {
        ObjectShape shape = kind.shape();
        @Nullable Object[] values = values(shape, 1);
        Object version = values[shape.known(DocumentKind.VERSION).position()];
        Doubt.unless(kind.version().equals(version) && json.isAtEnd());
        return shape.assembly().of(values);
    }

    private Object object(ObjectShape shape, int depth) throws Doubt {
        return shape.assembly().of(values(shape, depth));
    }

    private @Nullable Object[] values(ObjectShape shape, int depth) throws Doubt {
        open('{', depth);
        @Nullable Object[] values = new Object[shape.members().size()];
        int position = ObjectShape.NO_MEMBER;
        while (!json.takes('}')) {
            if (position != ObjectShape.NO_MEMBER) {
                json.take(',');
            }
            count(1);
            position = json.member(shape, position, nameLimit);
            Doubt.unless(values[position] == null);
            MemberShape member = shape.members().get(position);
            values[position] = member.isList() ? list(member, depth + 1) : value(member, depth);
        }
        for (MemberShape member : shape.mandatory()) {
            Doubt.unlessThere(values[shape.position(member.name())]);
        }
        return values;
    }

    private List<Object> list(MemberShape member, int depth) throws Doubt {
        open('[', depth);
        List<Object> items = new ArrayList<>();
        while (!json.takes(']')) {
            if (!items.isEmpty()) {
                json.take(',');
            }
            items.add(value(member, depth));
        }
        Doubt.unless(items.size() <= listLimit);
        return items;
    }

    private Object value(MemberShape member, int depth) throws Doubt {
        if (member.kind() == MemberKind.OBJECT) {
            return object(member.object(), depth + 1);
        }
        count(1);
        return Doubt.unlessThere(
                switch (member.kind()) {
                    case NUMBER, WHOLE_NUMBER -> number(member);
                    case FLAG -> json.flag();
                    case OBJECT, EXTENSIONS, BYTES -> null;
                    default -> text(member);
                });
    }

    @Nullable
    private Object text(MemberShape member) throws Doubt {
        String text = json.text();
        Doubt.unless(text.length() <= textLimit);
        return TextForm.value(text, member);
    }

    @Nullable
    private Object number(MemberShape member) throws Doubt {
        String written = json.number();
        Doubt.unless(written.length() <= numberLimit);
        return ValueForm.number(written, member.kind(), numberLimit);
    }

    private void open(char bracket, int depth) throws Doubt {
        json.take(bracket);
        Doubt.unless(depth <= depthLimit);
        count(2);
    }

    private void count(int more) throws Doubt {
        tokens += more;
        Doubt.unless(tokens <= tokenLimit);
    }
}
