package org.threecolumns.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The tokens of one document, to be written again with nothing decided on the way. */
final class WrittenTokens {
    private static final JsonFactory FACTORY = new JsonFactory();

    private record Token(JsonToken kind, String text) {
        @Override
        public String toString() {
            return kind.name();
        }
    }

    private final List<Token> tokens;
    private final int size;

    private WrittenTokens(List<Token> tokens, int size) {
        this.tokens = tokens;
        this.size = size;
    }

    static WrittenTokens of(byte[] json) throws IOException {
        List<Token> tokens = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens.add(new Token(token, parser.getText()));
            }
        }
        return new WrittenTokens(List.copyOf(tokens), json.length);
    }

    /** Makes every string of a document and keeps none. {@return the sum of their lengths} */
    static int scan(byte[] json) throws IOException {
        int letters = 0;
        try (JsonParser parser = FACTORY.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME || token.isScalarValue()) {
                    letters += parser.getText().length();
                }
            }
        }
        return letters;
    }

    byte[] write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(size);
        try (JsonGenerator generator = FACTORY.createGenerator(out).useDefaultPrettyPrinter()) {
            for (Token token : tokens) {
                write(token, generator);
            }
        }
        return out.toByteArray();
    }

    private static void write(Token token, JsonGenerator generator) throws IOException {
        switch (token.kind()) {
            case START_OBJECT -> generator.writeStartObject();
            case END_OBJECT -> generator.writeEndObject();
            case START_ARRAY -> generator.writeStartArray();
            case END_ARRAY -> generator.writeEndArray();
            case FIELD_NAME -> generator.writeFieldName(token.text());
            case VALUE_STRING -> generator.writeString(token.text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> generator.writeNumber(token.text());
            case VALUE_TRUE, VALUE_FALSE -> generator.writeBoolean(token.kind() == JsonToken.VALUE_TRUE);
            default -> generator.writeNull();
        }
    }
}
