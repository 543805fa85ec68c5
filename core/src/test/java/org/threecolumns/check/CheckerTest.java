package org.threecolumns.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threecolumns.check.standard.StandardRules;
import org.threecolumns.generated.GeneratedRecords;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.map.Harm;
import org.threecolumns.model.map.ThreeColumnMap;

class CheckerTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 12);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void neverFailsOverARecordAndGivesTheSameReportAgain(long seed) {
        CaseRecord record = GeneratedRecords.typical(seed);
        Checker checker = StandardRules.checker();

        for (Stage stage : List.of(Stage.draft(), Stage.meeting(), Stage.family(), Stage.closure())) {
            assertThat(lines(checker.check(record, stage, TODAY)))
                    .isEqualTo(lines(checker.check(record, stage, TODAY)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void asksAtEachStageForEverythingThatTheEarlierOnesAskFor(long seed) {
        CaseRecord record = GeneratedRecords.full(seed);

        Report meeting = StandardRules.checker().check(record, Stage.meeting(), TODAY);
        Report closure = StandardRules.checker().check(record, Stage.closure(), TODAY);

        assertThat(closure.findings())
                .extracting(finding -> finding.rule() + " " + finding.path())
                .containsAll(meeting.findings().stream()
                        .map(finding -> finding.rule() + " " + finding.path())
                        .toList());
    }

    @Test
    void servesManyThreadsAtOnce() {
        Checker checker = StandardRules.checker();
        CaseRecord record = GeneratedRecords.typical(21);
        List<String> alone = lines(checker.check(record, Stage.closure(), TODAY));

        assertThat(IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(run -> lines(checker.check(record, Stage.closure(), TODAY))))
                .allMatch(alone::equals);
    }

    @Test
    void looksAtTwiceAsManyItemsWhenThereAreTwiceAsMany() {
        int once = visited(200);
        int twice = visited(400);

        assertThat((double) twice / once).isBetween(1.9, 2.1);
    }

    private static int visited(int harms) {
        List<Harm> several = IntStream.range(0, harms)
                .mapToObj(number -> Harm.builder().id("h" + number).build())
                .toList();
        CaseRecord record = CaseRecord.builder()
                .like(GeneratedRecords.tiny(1))
                .map(ThreeColumnMap.builder().id("m1").harm(several).build())
                .build();
        Opened opened = new Opened(record, Stage.closure(), TODAY, StandardRules.pack());
        StandardRules.checker().check(opened);
        return opened.visited();
    }

    @Test
    void speaksWelshAndSaysThatNobodyHasCheckedIt() {
        CaseRecord record = GeneratedRecords.tiny(3);
        Report english = StandardRules.checker().check(record, Stage.closure(), TODAY);
        Report welsh = StandardRules.checker(Locale.forLanguageTag("cy")).check(record, Stage.closure(), TODAY);

        assertThat(welsh.findings()).hasSameSizeAs(english.findings()).isNotEmpty();
        assertThat(welsh.wordsChecked()).isFalse();
        assertThat(english.wordsChecked()).isTrue();
        assertThat(welsh.findings().get(0).message())
                .isNotEqualTo(english.findings().get(0).message());
    }

    @Test
    void refusesAStageForAChildWhomTheRecordDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> StandardRules.checker().check(GeneratedRecords.tiny(1), Stage.child("nobody"), TODAY));
    }

    @Test
    void countsAndSummarisesWithoutContent() {
        Report report = StandardRules.checker().check(GeneratedRecords.tiny(3), Stage.closure(), TODAY);

        assertThat(Stream.of(Severity.values()).mapToInt(report::count).sum())
                .isEqualTo(report.findings().size());
        assertThat(report.mayEnter()).isEqualTo(report.count(Severity.ERROR) == 0);
        assertThat(report).hasToString(report.toString()).asString().startsWith("Report for closure: ");
        assertThat(report.findings().get(0)).asString().contains("/");
    }

    private static List<String> lines(Report report) {
        return report.findings().stream()
                .map(finding -> finding + finding.message() + finding.question())
                .toList();
    }
}
