package org.threecolumns.anonymise;

import java.nio.charset.StandardCharsets;
import org.threecolumns.json.CaseRecordReader;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.problem.RecordReadException;

/** Small records with one person, one number and one text. */
final class Records {
    private static final String RECORD = """
            {"formatVersion": "0.1",
             "case": {"id": "k1", "identifiers": [{"id": "i1", "scheme": "NHS", "value": "%s"}]},
             "people": [{"id": "ann", "name": "%s", "phones": [{"id": "t1", "value": "07911 654321"}]}],
             "map": {"id": "m1", "worried": [{"id": "w1", "text": "%s"}]}}
            """;

    private Records() {}

    static CaseRecord of(String name, String text) {
        return read(RECORD.formatted("943 476 5919", name, text));
    }

    static CaseRecord withHealthNumber(String number) {
        return read(RECORD.formatted(number, "Ann", "x"));
    }

    static String text(CaseRecord record) {
        return record.getMap().orElseThrow().getWorried().get(0).getText().orElseThrow();
    }

    static String name(CaseRecord record) {
        return record.getPeople().get(0).getName().orElseThrow();
    }

    static String phone(CaseRecord record) {
        return record.getPeople().get(0).getPhones().get(0).getValue().orElseThrow();
    }

    static String healthNumber(CaseRecord record) {
        return record.getCase().getIdentifiers().get(0).getValue().orElseThrow();
    }

    private static CaseRecord read(String json) {
        try {
            return CaseRecordReader.standard().read(json.getBytes(StandardCharsets.UTF_8));
        } catch (RecordReadException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
