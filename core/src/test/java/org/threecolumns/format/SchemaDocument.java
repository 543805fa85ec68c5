package org.threecolumns.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.problem.ReadLimit;

/** The JSON Schema of a record, made from its shape. */
final class SchemaDocument {
    static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    static final String ID = "urn:three-columns:record:" + CaseRecord.FORMAT_VERSION;

    private final RecordWords words;

    private SchemaDocument(RecordWords words) {
        this.words = words;
    }

    static String text(RecordWords words) {
        return PublishedJson.write(new SchemaDocument(words).whole());
    }

    private Map<String, Object> whole() {
        List<ObjectShape> shapes = RecordTypes.shapes();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DIALECT);
        schema.put("$id", ID);
        schema.putAll(object(shapes.get(0)));
        Map<String, Object> definitions = new LinkedHashMap<>();
        for (ObjectShape shape : shapes.subList(1, shapes.size())) {
            definitions.put(shape.type().getSimpleName(), object(shape));
        }
        RecordTypes.codeLists().forEach(list -> add(definitions, list.name(), codes(list)));
        ScalarForms.definitions().forEach((name, form) -> add(definitions, name, form));
        schema.put("$defs", definitions);
        return schema;
    }

    private static void add(Map<String, Object> definitions, String name, Object definition) {
        if (definitions.put(name, definition) != null) {
            throw new IllegalStateException("two definitions are called " + name);
        }
    }

    private Map<String, Object> object(ObjectShape shape) {
        Map<String, Object> properties = new LinkedHashMap<>();
        shape.members().forEach(member -> properties.put(member.name(), member(shape, member)));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("title", RecordWords.spoken(shape.type()));
        object.put("description", words.of(shape.type()));
        object.put("type", "object");
        object.put("additionalProperties", false);
        if (!shape.mandatory().isEmpty()) {
            object.put(
                    "required",
                    shape.mandatory().stream().map(MemberShape::name).toList());
        }
        object.put("properties", properties);
        return object;
    }

    /** A reference to a named type stands alone: generators make a second type of one that has words beside it. */
    private Map<String, Object> member(ObjectShape shape, MemberShape member) {
        Map<String, Object> form = new LinkedHashMap<>();
        if (!member.isList() && isNamed(member)) {
            return value(shape, member);
        }
        form.put("description", words.of(shape, member) + leadsTo(member));
        if (member.isList()) {
            form.put("type", "array");
            form.put("maxItems", ReadLimit.LIST_ITEMS.standard());
            form.put("items", value(shape, member));
        } else {
            form.putAll(value(shape, member));
        }
        return form;
    }

    private static boolean isNamed(MemberShape member) {
        return switch (member.kind()) {
            case OBJECT, CODE, OPEN_CODE, EXTENSIONS -> true;
            default -> false;
        };
    }

    private static String leadsTo(MemberShape member) {
        if (member.targets().isEmpty() || member.targets().contains(ReferenceTarget.READER)) {
            return "";
        }
        return " Leads to: " + targets(member) + ".";
    }

    static String targets(MemberShape member) {
        return member.targets().stream()
                .sorted()
                .map(target -> target.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Object> value(ObjectShape shape, MemberShape member) {
        return switch (member.kind()) {
            case ID -> definition("Id");
            case TEXT, TECHNICAL -> words(shape, member);
            case LANGUAGE -> definition("LanguageTag");
            case REFERENCE -> definition(member.targets().contains(ReferenceTarget.READER) ? "Reader" : "Reference");
            case CODE, OPEN_CODE, OBJECT -> definition(member.type().getSimpleName());
            case DATE -> definition("Date");
            case FUZZY_DATE -> definition("FuzzyDate");
            case PERIOD -> definition("Period");
            case BYTES -> definition("PictureBytes");
            case EXTENSIONS -> definition("Extensions");
            case FLAG -> new LinkedHashMap<>(Map.of("type", "boolean"));
            case NUMBER, WHOLE_NUMBER -> number(shape, member);
        };
    }

    private static Map<String, Object> words(ObjectShape shape, MemberShape member) {
        Map<String, Object> form = new LinkedHashMap<>();
        if (shape.type() == CaseRecord.class && member.name().equals("formatVersion")) {
            form.put("type", "string");
            form.put("const", CaseRecord.FORMAT_VERSION);
        } else if (Constraint.of(shape, member).refusesBlank()) {
            return definition("Text");
        } else {
            form.put("type", "string");
            form.put("maxLength", ReadLimit.TEXT_CHARACTERS.standard());
        }
        return form;
    }

    private static Map<String, Object> number(ObjectShape shape, MemberShape member) {
        Map<String, Object> form = new LinkedHashMap<>();
        if (member.kind() == MemberKind.WHOLE_NUMBER) {
            form.put("type", "integer");
            form.put("minimum", Integer.MIN_VALUE);
            form.put("maximum", Integer.MAX_VALUE);
        } else {
            form.put("type", "number");
        }
        Map<String, Object> range = Constraint.of(shape, member).range();
        if (range.containsKey("exclusiveMinimum")) {
            form.remove("minimum");
        }
        form.putAll(range);
        return form;
    }

    private static Map<String, Object> codes(CodeList list) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("title", RecordWords.spoken(list.type()));
        form.put(
                "description",
                list.open()
                        ? "An open list of codes: those known are examples, others are kept as they come."
                        : "A closed list of codes.");
        form.put("type", "string");
        if (list.open()) {
            form.put("pattern", "^[A-Z][A-Z0-9_]{0,59}$");
            form.put("examples", list.codes());
        } else {
            form.put("enum", list.codes());
        }
        return form;
    }

    private static Map<String, Object> definition(String name) {
        return new LinkedHashMap<>(Map.of("$ref", "#/$defs/" + name));
    }
}
