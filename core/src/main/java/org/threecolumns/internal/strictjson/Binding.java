package org.threecolumns.internal.strictjson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;

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
     * @throws IllegalStateException by a defect of this library; without a cause, which could show content
     */
    static <T> T bind(ReadyTokens tokens, Class<T> type) {
        try (JsonParser parser = tokens.parser()) {
            return MAPPER.readerFor(type).readValue(parser);
        } catch (IOException | RuntimeException failed) {
            throw new IllegalStateException(failed.getClass().getSimpleName());
        }
    }

    private static SimpleModule module() {
        return new SimpleModule("three-columns") {
            private static final long serialVersionUID = 1L;

            @Override
            public void setupModule(SetupContext context) {
                context.addDeserializers(new ReadyMade());
                context.addBeanDeserializerModifier(CompiledSetters.modifier());
            }
        };
    }
}
