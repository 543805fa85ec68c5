package org.threecolumns.model.map;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.ReferenceType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.type.TypeModifier;
import java.io.IOException;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.threecolumns.model.FuzzyDate;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Setting;

/** The least that Jackson needs to bind the model, to prove that the builders can be used. */
final class ScalarReaders extends SimpleModule {
    private static final long serialVersionUID = 1;

    ScalarReaders() {
        super("scalars");
        addDeserializer(LocalDate.class, text(LocalDate::parse));
        addDeserializer(FuzzyDate.class, text(FuzzyDate::parse));
        addDeserializer(OpenCode.class, text(code -> OpenCode.parse(Setting.class, code)));
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addTypeModifier(new OptionalAsReference());
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable JsonDeserializer<?> findReferenceDeserializer(
                    ReferenceType type,
                    DeserializationConfig config,
                    BeanDescription bean,
                    com.fasterxml.jackson.databind.jsontype.TypeDeserializer typeReader,
                    JsonDeserializer<?> contentReader) {
                return type.hasRawClass(Optional.class) ? new OptionalReader(type.getContentType()) : null;
            }
        });
    }

    private static <T> JsonDeserializer<T> text(Function<String, T> parse) {
        return new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                return parse.apply(parser.getText());
            }
        };
    }

    private static final class OptionalAsReference extends TypeModifier {
        @Override
        public JavaType modifyType(
                JavaType type,
                Type ignored,
                com.fasterxml.jackson.databind.type.TypeBindings bindings,
                TypeFactory factory) {
            return type.hasRawClass(Optional.class) && !type.isReferenceType()
                    ? ReferenceType.upgradeFrom(type, type.containedTypeOrUnknown(0))
                    : type;
        }
    }

    private static final class OptionalReader extends JsonDeserializer<Optional<?>> implements ContextualDeserializer {
        private final JavaType content;

        OptionalReader(JavaType content) {
            this.content = content;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            return this;
        }

        @Override
        public Optional<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return Optional.of(context.readValue(parser, content));
        }
    }
}
