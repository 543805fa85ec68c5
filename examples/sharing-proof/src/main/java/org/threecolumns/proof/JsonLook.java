package org.threecolumns.proof;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Every name and value in JSON, with its escapes read. */
final class JsonLook {
    private static final JsonFactory JSON = new JsonFactory();

    private final Search search;

    JsonLook(Search search) {
        this.search = search;
    }

    void look(byte[] file) {
        try (JsonParser parser = JSON.createParser(file)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING || token.isNumeric()) {
                    search.text(Spot.JSON_TEXT, parser.getText());
                }
            }
        } catch (IOException damaged) {
            search.gap(Spot.JSON_TEXT, Gap.Why.DAMAGED);
        }
        search.end();
        names(file);
    }

    /** Names stand between the values, and would part what is split over several of them. */
    private void names(byte[] file) {
        try (JsonParser parser = JSON.createParser(file)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    search.text(Spot.JSON_TEXT, parser.currentName());
                    search.end();
                }
            }
        } catch (IOException damaged) {
            search.gap(Spot.JSON_TEXT, Gap.Why.DAMAGED);
        }
    }
}
