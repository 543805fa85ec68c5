package org.threecolumns.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threecolumns.generated.ModelMember;
import org.threecolumns.json.CaseRecordReader;
import org.threecolumns.json.CaseRecordWriter;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.problem.RecordReadException;

/** The whole case that was written by hand from the published page and the schema alone, as another program would. */
class WholeRecordTest {
    private static final CaseRecordReader READER = CaseRecordReader.standard();
    private static final String WHOLE = whole();

    /** What people get wrong who write records by hand. */
    private static final String SLIPS = """
            "opened": "2026-03-02"              | "opened": "02/03/2026"          | DATE_EXPECTED /case/opened
            "status": "CIN"                     | "status": "child in need"       | OPEN_CODE_EXPECTED /case/statusSpells/0/status
            "parentalResponsibility": true      | "parentalResponsibility": "yes" | TRUE_OR_FALSE_EXPECTED /people/0/relations/0/parentalResponsibility
            "born": "2017-05"                   | "born": "May 2017"              | FUZZY_DATE_EXPECTED /children/0/born
            "duration": "P6M"                   | "duration": "6 months"          | PERIOD_EXPECTED /map/safetyGoals/0/duration
            "id": "fi1",                        |                                 | MISSING_MEMBER /network/familyFinding
            "fathersSide"                       | "fatherSide"                    | UNKNOWN_MEMBER /network/familyFinding
            "ring": 1                           | "ring": 1.5                     | WHOLE_NUMBER_EXPECTED /network/circles/0/places/0/ring
            "level": "AMBER"                    | "level": "amber"                | CODE_EXPECTED /safetyPlans/0/triggers/0/level
            "date": "2026-04-24"                | "date": "2026-04-31"            | DATE_EXPECTED /safetyPlans/0/journal/0/date
            "by": "p3", "rule"                  | "by": "Comfort Osei", "rule"    | REFERENCE_EXPECTED /safetyPlans/0/journal/0/by
            "withinHours": 2                    | "withinHours": "2"              | NUMBER_EXPECTED /safetyPlans/0/contingencies/0/withinHours
            "drawnBy": "c1"                     | "drawnby": "c1"                 | UNKNOWN_MEMBER /wordsAndPictures/0/panels/0/picture
            "shownTo": ["p1"]                   | "shownTo": "p1"                 | LIST_EXPECTED /wordsAndPictures/0/draftLog/0/shownTo
            "id": "vo1",                        |                                 | MISSING_MEMBER /childVoice/0
            "score": 2                          | "score": "2"                    | WHOLE_NUMBER_EXPECTED /audits/0/rubrics/0/scores/0/score
            "comment": "They listened."         | "comment": null                 | NULL_VALUE /surveys/0/answers/0/comment
            "considered"                        | "consider"                      | UNKNOWN_MEMBER /sharingDecisions/0
            "paths": ["/map/harm/h9"]           | "paths": "/map/harm/h9"         | LIST_EXPECTED /removals/0/paths
            """;

    @Test
    void isReadAndKeptAndFitsTheSchema() throws RecordReadException {
        CaseRecord record = READER.read(bytes(WHOLE));

        assertThat(READER.read(CaseRecordWriter.canonical().toBytes(record))).isEqualTo(record);
        assertThat(RecordSchema.refusals(WHOLE)).isEmpty();
    }

    @Test
    void holdsSomethingOfEveryPartOfARecord() throws RecordReadException {
        CaseRecord record = READER.read(bytes(WHOLE));

        assertThat(ModelMember.of(CaseRecord.class))
                .filteredOn(member -> !member.name().equals("extensions"))
                .allSatisfy(member -> assertThat(member.valuesIn(record)).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(textBlock = SLIPS, delimiter = '|', quoteCharacter = '`')
    void getsEachSlipNamedWithItsPlace(String right, String wrong, String problem) {
        String slipped = slipped(WHOLE, right, wrong);

        assertThat(problems(slipped)).containsExactly(problem);
        assertThat(RecordSchema.refusals(slipped)).isNotEmpty();
    }

    @Test
    void getsAllSlipsNamedAtOnceInTheirOrder() {
        String slipped = WHOLE;
        for (String slip : SLIPS.lines().toList()) {
            List<String> parts = List.of(slip.split("\\|", -1));
            slipped = slipped(slipped, parts.get(0).trim(), parts.get(1).trim());
        }

        assertThat(problems(slipped))
                .isEqualTo(SLIPS.lines()
                        .map(slip -> slip.substring(slip.lastIndexOf('|') + 1).trim())
                        .toList());
    }

    private static String slipped(String json, String right, @org.jspecify.annotations.Nullable String wrong) {
        int at = json.indexOf(right);
        assertThat(at).as(right).isPositive();
        return json.substring(0, at) + (wrong == null ? "" : wrong) + json.substring(at + right.length());
    }

    private static List<String> problems(String json) {
        return catchThrowableOfType(RecordReadException.class, () -> READER.read(bytes(json))).problems().stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static String whole() {
        try {
            return Files.readString(Path.of("..", "docs", "whole-record.json"));
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}
