package org.threecolumns.pdf.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threecolumns.generated.GeneratedRecords;
import org.threecolumns.generated.RecordSize;
import org.threecolumns.model.Case;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Child;
import org.threecolumns.model.Person;
import org.threecolumns.share.Audience;
import org.threecolumns.share.SharedRecord;
import org.threecolumns.share.SharingRefusedException;

/** The team's own copies of generated records, which hold everything; the first person of the record becomes their reader. */
final class GeneratedTeamCopy {
    private static final RecordSize EVERY_TEXT_FILLED = new RecordSize(3, 1, 2, 0, 1.0, 0.02);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private GeneratedTeamCopy() {}

    /** The copies of so many records, without those whose translations are of texts that are not there. */
    static Stream<SharedRecord> of(int records) {
        return IntStream.range(0, records)
                .mapToObj(seed -> GeneratedRecords.from(seed, EVERY_TEXT_FILLED))
                .flatMap(GeneratedTeamCopy::copy);
    }

    private static Stream<SharedRecord> copy(CaseRecord made) {
        String[] children = made.getChildren().stream().map(Child::getId).toArray(String[]::new);
        List<Person> people = new ArrayList<>(made.getPeople());
        people.set(
                0,
                Person.builder()
                        .like(people.get(0))
                        .professional(true)
                        .agency("A council")
                        .build());
        CaseRecord record = CaseRecord.builder()
                .like(made)
                .theCase(
                        Case.builder().like(made.getCase()).council("A council").build())
                .people(people)
                .build();
        try {
            return Stream.of(Audience.team(people.get(0).getId())
                    .about(children)
                    .share(record, DAY)
                    .copy());
        } catch (SharingRefusedException aTranslationOfATextThatIsNotThere) {
            return Stream.empty();
        }
    }
}
