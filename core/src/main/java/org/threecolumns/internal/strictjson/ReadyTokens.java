package org.threecolumns.internal.strictjson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The tokens of a checked tree, values ready made, on their way to databind. Lies in memory: nothing can fail. */
final class ReadyTokens {
    private final TokenBuffer tokens = new TokenBuffer(null, false);

    void startObject() {
        write(tokens::writeStartObject);
    }

    void endObject() {
        write(tokens::writeEndObject);
    }

    void startList() {
        write(tokens::writeStartArray);
    }

    void endList() {
        write(tokens::writeEndArray);
    }

    void name(String name) {
        write(() -> tokens.writeFieldName(name));
    }

    void value(@Nullable Object value) {
        if (value instanceof String text) {
            write(() -> tokens.writeString(text));
        } else {
            write(() -> tokens.writePOJO(value));
        }
    }

    JsonParser parser() {
        return tokens.asParser();
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
