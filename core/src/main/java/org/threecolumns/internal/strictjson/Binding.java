package org.threecolumns.internal.strictjson;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.List;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.internal.shape.RecordShape;

/**
 * A checked tree to values, through the builders of the model. Databind gets every value that is no object ready made, so
 * that none of its own ideas about dates, numbers, texts or codes come into play.
 */
final class Binding {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .addModule(module())
            .build();

    private Binding() {}

    /**
     * {@return the value}
     *
     * @throws IllegalStateException if the tree was not checked, or by a defect of this library; without a cause, which could
     *     show content
     */
    static <T> T bind(ObjectNode tree, Class<T> type) {
        try (TokenBuffer tokens = new TokenBuffer(null, false)) {
            object(tree, RecordShape.of(type), tokens);
            return MAPPER.readerFor(type).readValue(tokens.asParser());
        } catch (IOException | RuntimeException failed) {
            throw new IllegalStateException(failed.getClass().getSimpleName());
        }
    }

    private static void object(ObjectNode object, ObjectShape shape, TokenBuffer tokens) throws IOException {
        tokens.writeStartObject();
        for (int index = 0; index < object.size(); index++) {
            MemberShape member = shape.known(object.name(index));
            tokens.writeFieldName(member.name());
            if (member.isList()) {
                list(((ListNode) object.value(index)).items(), member, tokens);
            } else {
                value(object.value(index), member, tokens);
            }
        }
        tokens.writeEndObject();
    }

    private static void list(List<Node> items, MemberShape member, TokenBuffer tokens) throws IOException {
        tokens.writeStartArray();
        for (Node item : items) {
            value(item, member, tokens);
        }
        tokens.writeEndArray();
    }

    private static void value(Node node, MemberShape member, TokenBuffer tokens) throws IOException {
        if (member.kind() == MemberKind.OBJECT) {
            object((ObjectNode) node, member.object(), tokens);
            return;
        }
        Object value = ValueForm.value(node, member);
        if (value instanceof String text) {
            tokens.writeString(text);
        } else {
            tokens.writePOJO(value);
        }
    }

    private static SimpleModule module() {
        return new SimpleModule("three-columns") {
            private static final long serialVersionUID = 1L;

            @Override
            public void setupModule(SetupContext context) {
                context.addDeserializers(new ReadyMade());
            }
        };
    }
}
