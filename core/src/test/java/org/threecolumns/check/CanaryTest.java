package org.threecolumns.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threecolumns.check.standard.StandardRules;
import org.threecolumns.generated.GeneratedRecords;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.model.CaseRecord;

/** No text of a record is in anything that a check gives back. */
class CanaryTest {
    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void findingsHoldNoTextOfTheRecord(long seed) {
        CaseRecord record = GeneratedRecords.full(seed);
        List<String> texts = texts(record);

        for (String language : List.of("en", "cy")) {
            Report report = StandardRules.checker(Locale.forLanguageTag(language))
                    .check(record, Stage.closure(), LocalDate.of(2025, 6, 12));
            String everything = report.toString();
            for (Finding finding : report.findings()) {
                everything += finding + "\n" + finding.message() + "\n" + finding.question() + "\n";
            }
            assertThat(report.findings()).isNotEmpty();
            assertThat(everything).doesNotContain(texts);
        }
        assertThat(texts).hasSizeGreaterThan(50);
    }

    private static List<String> texts(CaseRecord record) {
        List<String> texts = new ArrayList<>();
        ObjectValues.of(record)
                .each(object -> object.shape().members().stream()
                        .filter(member -> member.kind() == MemberKind.TEXT)
                        .flatMap(member -> object.values(member).stream())
                        .map(String.class::cast)
                        // A single short word may stand in our own words by chance.
                        .filter(text -> text.strip().length() > 8)
                        .forEach(texts::add));
        return texts;
    }
}
