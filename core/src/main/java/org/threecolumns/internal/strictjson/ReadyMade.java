package org.threecolumns.internal.strictjson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.threecolumns.model.Extensions;
import org.threecolumns.model.FuzzyDate;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.story.PictureBytes;

/** Says to databind which values come ready made, and how an optional member takes its value. */
final class ReadyMade extends Deserializers.Base {
    private static final Set<Class<?>> TYPES = Set.of(
            LocalDate.class,
            FuzzyDate.class,
            Period.class,
            BigDecimal.class,
            Integer.class,
            Boolean.class,
            OpenCode.class,
            PictureBytes.class,
            Extensions.class);

    @Override
    public JsonDeserializer<?> findEnumDeserializer(
            Class<?> type, DeserializationConfig config, BeanDescription description) {
        return new AsItIs();
    }

    @Override
    @Nullable
    public JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        if (type.hasRawClass(Optional.class)) {
            return new Present(type.containedType(0), null);
        }
        return TYPES.contains(type.getRawClass()) ? new AsItIs() : null;
    }

    private static final class AsItIs extends JsonDeserializer<Object> {
        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parser.getEmbeddedObject();
        }
    }

    private static final class Present extends JsonDeserializer<Optional<?>> implements ContextualDeserializer {
        private final JavaType type;

        @Nullable
        private final JsonDeserializer<?> value;

        Present(JavaType type, @Nullable JsonDeserializer<?> value) {
            this.type = type;
            this.value = value;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
                throws JsonMappingException {
            return new Present(type, context.findContextualValueDeserializer(type, property));
        }

        @Override
        public Optional<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return value == null ? Optional.empty() : Optional.ofNullable(value.deserialize(parser, context));
        }

        @Override
        public Optional<?> getNullValue(DeserializationContext context) {
            return Optional.empty();
        }
    }
}
