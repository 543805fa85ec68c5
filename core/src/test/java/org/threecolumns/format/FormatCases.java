package org.threecolumns.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;

/** For every member of every type the smallest document that holds it, with values that fit and values that do not. */
final class FormatCases {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final List<FormatCase> cases = new ArrayList<>();

    private FormatCases() {}

    static List<FormatCase> all() {
        FormatCases all = new FormatCases();
        RecordTypes.shapes().forEach(all::type);
        return all.cases;
    }

    private void type(ObjectShape shape) {
        String type = shape.type().getSimpleName();
        accept(type + ", smallest", shape, smallest(shape));
        ObjectNode stranger = smallest(shape);
        stranger.put("noSuchMember", 1);
        refuse(type + ", unknown member", shape, stranger);
        for (MemberShape member : shape.mandatory()) {
            ObjectNode lacking = smallest(shape);
            lacking.remove(member.name());
            refuse(type + " without " + member.name(), shape, lacking);
        }
        shape.members().forEach(member -> member(shape, member));
    }

    private void member(ObjectShape shape, MemberShape member) {
        String name = shape.type().getSimpleName() + "." + member.name();
        JsonNode good = JsonNodeFactory.instance.nullNode();
        for (String value : MemberValues.fitting(shape, member)) {
            good = member.kind() == MemberKind.OBJECT ? smallest(member.object()) : parse(value);
            accept(name + " = " + value, shape, with(shape, member, wrapped(member, good)));
        }
        refuse(name + " = null", shape, with(shape, member, JsonNodeFactory.instance.nullNode()));
        for (String value : MemberValues.unfitting(member)) {
            refuse(name + " = " + value, shape, with(shape, member, wrapped(member, parse(value))));
        }
        JsonNode other =
                member.isList() ? good : JsonNodeFactory.instance.arrayNode().add(good);
        refuse(name + (member.isList() ? " without its list" : " in a list"), shape, with(shape, member, other));
    }

    /** {@return an object with nothing but what it must have} */
    private static ObjectNode smallest(ObjectShape shape) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (MemberShape member : shape.mandatory()) {
            if (member.kind() == MemberKind.OBJECT) {
                object.set(member.name(), smallest(member.object()));
            } else {
                object.set(
                        member.name(), parse(MemberValues.fitting(shape, member).get(0)));
            }
        }
        return object;
    }

    private static JsonNode wrapped(MemberShape member, JsonNode value) {
        return member.isList() ? JsonNodeFactory.instance.arrayNode().add(value) : value;
    }

    private static ObjectNode with(ObjectShape shape, MemberShape member, JsonNode value) {
        ObjectNode object = smallest(shape);
        object.set(member.name(), value);
        return object;
    }

    private void accept(String name, ObjectShape shape, ObjectNode object) {
        cases.add(new FormatCase(name, true, document(shape, object)));
    }

    private void refuse(String name, ObjectShape shape, ObjectNode object) {
        cases.add(new FormatCase(name, false, document(shape, object)));
    }

    /** {@return a document that holds the object at the end of the shortest way to its type} */
    private static ObjectNode document(ObjectShape shape, ObjectNode object) {
        List<MemberShape> way = RecordTypes.way(shape);
        ObjectNode inner = object;
        for (int step = way.size() - 1; step >= 0; step--) {
            ObjectShape holder =
                    step == 0 ? RecordTypes.shapes().get(0) : way.get(step - 1).object();
            inner = with(holder, way.get(step), wrapped(way.get(step), inner));
        }
        return inner;
    }

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException notJson) {
            throw new IllegalArgumentException(json, notJson);
        }
    }
}
