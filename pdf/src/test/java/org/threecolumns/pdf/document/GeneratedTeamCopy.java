package org.threecolumns.pdf.document;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threecolumns.generated.GeneratedRecords;
import org.threecolumns.generated.RecordSize;
import org.threecolumns.json.CaseRecordReader;
import org.threecolumns.json.CaseRecordWriter;
import org.threecolumns.model.Case;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Child;
import org.threecolumns.model.Person;
import org.threecolumns.problem.RecordReadException;
import org.threecolumns.share.Audience;
import org.threecolumns.share.SharedRecord;
import org.threecolumns.share.SharingRefusedException;

/** The team's own copies of generated maps and plans; a worker who is nothing else in it is their reader. */
final class GeneratedTeamCopy {
    private static final RecordSize EVERY_TEXT_FILLED = new RecordSize(3, 1, 2, 0, 1.0, 0.05);
    private static final String TRANSLATIONS = "\"translations\": [";
    private static final Pattern REFERENCES_ELSEWHERE =
            Pattern.compile(",\\s*\"(meeting|replaces|replacedBy)\": \"[^\"]*\"");
    private static final String READER = "reader";
    private static final String COUNCIL = "A council";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private GeneratedTeamCopy() {}

    /** The copies of so many records. */
    static Stream<SharedRecord> of(int records) {
        return IntStream.range(0, records)
                .mapToObj(seed -> GeneratedRecords.from(seed, EVERY_TEXT_FILLED))
                .flatMap(GeneratedTeamCopy::copy);
    }

    private static Stream<SharedRecord> copy(CaseRecord made) {
        String[] children = made.getChildren().stream().map(Child::getId).toArray(String[]::new);
        CaseRecord clean = withoutTranslations(made);
        CaseRecord record = CaseRecord.builder()
                .formatVersion(made.getFormatVersion())
                .theCase(Case.builder()
                        .id(made.getCase().getId())
                        .council(COUNCIL)
                        .build())
                .people(made.getPeople().stream()
                        .map(Person::getId)
                        .map(GeneratedTeamCopy::worker)
                        .toList())
                .addPeople(worker(READER))
                .children(made.getChildren())
                .map(clean.getMap())
                .safetyPlans(clean.getSafetyPlans())
                .bottomLines(clean.getBottomLines())
                .childPlans(clean.getChildPlans())
                .build();
        try {
            return Stream.of(
                    Audience.team(READER).about(children).share(record, DAY).copy());
        } catch (SharingRefusedException somethingElseThatNoRecordMayHold) {
            return Stream.empty();
        }
    }

    private static Person worker(String id) {
        return Person.builder()
                .id(id)
                .name("Worker " + id)
                .professional(true)
                .agency(COUNCIL)
                .build();
    }

    /** Generated translations are of texts that are not there, and meetings are not taken along: sharing would refuse. */
    private static CaseRecord withoutTranslations(CaseRecord made) {
        String json = REFERENCES_ELSEWHERE
                .matcher(new String(CaseRecordWriter.canonical().toBytes(made), StandardCharsets.UTF_8))
                .replaceAll("");
        StringBuilder without = new StringBuilder();
        int from = 0;
        for (int at = json.indexOf(TRANSLATIONS); at >= 0; at = json.indexOf(TRANSLATIONS, from)) {
            int start = at + TRANSLATIONS.length();
            without.append(json, from, start);
            from = endOfList(json, start);
        }
        without.append(json, from, json.length());
        try {
            return CaseRecordReader.standard().read(without.toString().getBytes(StandardCharsets.UTF_8));
        } catch (RecordReadException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the list ends in which the position {@code from} lies. */
    private static int endOfList(String json, int from) {
        boolean inText = false;
        int depth = 1;
        for (int at = from; at < json.length(); at++) {
            char letter = json.charAt(at);
            if (inText && letter == '\\') {
                at++;
            } else if (letter == '"') {
                inText = !inText;
            } else if (!inText && (letter == '[' || letter == ']')) {
                depth += letter == '[' ? 1 : -1;
                if (depth == 0) {
                    return at;
                }
            }
        }
        throw new IllegalArgumentException("a list that ends expected");
    }
}
