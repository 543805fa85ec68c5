package org.threecolumns.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A record of a wanted size made of one sample record, the same for the same sample: people and items of the map are dealt
 * list by list, one of each in turn; when all are dealt, the items come again under other ids. References to what was not
 * dealt are left out.
 */
final class DealtRecord {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> ALWAYS =
            List.of("version", "profile", "context", "purposeOfMapping", "mappedOn", "mappedWhere", "children");

    /** A line feed and the usual indentation. */
    private static final int LINE_START = 9;

    private final JsonNode sample;
    private final ObjectNode record = MAPPER.createObjectNode();
    private final ObjectNode map = MAPPER.createObjectNode();
    private int size;

    private DealtRecord(JsonNode sample) {
        this.sample = sample;
    }

    /** {@return the bytes of a record of about this size} */
    static byte[] of(byte[] sample, RecordSize size) throws IOException {
        ObjectNode dealt = new DealtRecord(MAPPER.readTree(sample)).deal(size.bytes());
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(dealt);
    }

    /** {@return for each item of the map the bytes of a record with this item and one person, without any indentation} */
    static List<byte[]> withOneItem(byte[] sample) throws IOException {
        JsonNode whole = MAPPER.readTree(sample);
        List<byte[]> records = new ArrayList<>();
        for (String name : new DealtRecord(whole).itemLists()) {
            for (JsonNode item : whole.get("map").get(name)) {
                records.add(MAPPER.writeValueAsBytes(new DealtRecord(whole).single(name, item)));
            }
        }
        return records;
    }

    private ObjectNode single(String list, JsonNode item) throws IOException {
        head();
        add(record.putArray("people"), sample.get("people").get(0));
        add(map.withArray(list), item);
        return finished();
    }

    private ObjectNode deal(int wanted) throws IOException {
        head();
        List<String> lists = itemLists();
        ArrayNode people = record.putArray("people");
        for (int turn = 0; size < wanted; turn++) {
            JsonNode person = sample.get("people").get(turn);
            if (person != null) {
                add(people, person);
            }
            for (String name : lists) {
                JsonNode items = sample.get("map").get(name);
                int copy = turn / items.size();
                if (size < wanted || (turn == 0 && name.equals("dangerStatements"))) {
                    add(map.withArray(name), renamed(items.get(turn % items.size()), copy));
                }
            }
        }
        return finished();
    }

    private ObjectNode finished() {
        record.set("children", sample.get("children"));
        record.set("map", map);
        Set<String> gone = ids(sample);
        gone.removeAll(ids(record));
        dropReferences(record, gone);
        return record;
    }

    private void head() throws IOException {
        record.set("formatVersion", sample.get("formatVersion"));
        record.set("lang", sample.get("lang"));
        ObjectNode theCase = record.putObject("case");
        for (Map.Entry<String, JsonNode> member : sample.get("case").properties()) {
            if (member.getValue().isValueNode()) {
                theCase.set(member.getKey(), member.getValue());
            }
        }
        map.set("id", sample.get("map").get("id"));
        for (String name : ALWAYS) {
            map.set(name, sample.get("map").get(name));
        }
        size = bytes(record) + bytes(map) + bytes(sample.get("children"));
    }

    private List<String> itemLists() {
        List<String> lists = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : sample.get("map").properties()) {
            if (member.getValue().path(0).isObject()) {
                lists.add(member.getKey());
            }
        }
        return lists;
    }

    private void add(ArrayNode list, JsonNode item) throws IOException {
        list.add(item.deepCopy());
        size += bytes(item);
    }

    private static JsonNode renamed(JsonNode item, int copy) {
        JsonNode renamed = item.deepCopy();
        if (copy > 0) {
            rename(renamed, "-" + copy);
        }
        return renamed;
    }

    private static void rename(JsonNode node, String ending) {
        if (node.path("id").isTextual()) {
            ((ObjectNode) node).put("id", node.get("id").textValue() + ending);
        }
        node.forEach(inner -> rename(inner, ending));
    }

    private static Set<String> ids(JsonNode node) {
        Set<String> ids = new HashSet<>();
        if (node.path("id").isTextual()) {
            ids.add(node.get("id").textValue());
        }
        node.forEach(inner -> ids.addAll(ids(inner)));
        return ids;
    }

    private static void dropReferences(JsonNode node, Set<String> gone) {
        for (Iterator<JsonNode> values = node.elements(); values.hasNext(); ) {
            JsonNode value = values.next();
            if (value.isTextual() && gone.contains(value.textValue())) {
                values.remove();
            } else {
                dropReferences(value, gone);
            }
        }
    }

    /** {@return about how long it is when every value stands on a line of its own, four levels deep} */
    private static int bytes(JsonNode node) throws IOException {
        return MAPPER.writeValueAsBytes(node).length + lines(node) * LINE_START;
    }

    private static int lines(JsonNode node) {
        int lines = node.isContainerNode() ? 2 : 1;
        for (JsonNode inner : node) {
            lines += lines(inner);
        }
        return lines;
    }
}
