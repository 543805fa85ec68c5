package org.threecolumns.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.threecolumns.pdf.plan.ChildsWords;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.plan.Heading;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.Part;
import org.threecolumns.pdf.plan.ScaleChart;
import org.threecolumns.pdf.plan.TextRun;
import org.threecolumns.pdf.plan.View;
import org.threecolumns.pdf.plan.WritingLines;
import org.threecolumns.samples.Sample;
import org.threecolumns.share.SharedRecord;

class ThreeColumnMapDocumentTest {
    private final Labels english = Labels.in("en-GB");
    private final SharedRecord kerry =
            SampleCopy.of(Sample.HARLOW_BRIGHT, "family", "p3", "c1", "c2").share();
    private final SharedRecord dean =
            SampleCopy.of(Sample.HARLOW_BRIGHT, "family", "p4", "c2").share();
    private final DocumentPlan forKerry = ThreeColumnMapDocument.plan(kerry, english);

    @Test
    void saysForWhomItIsAndAboutWhom() {
        assertThat(texts(forKerry, Paragraph.class)).contains("Copy for Kerry Harlow, about Maisie and Theo");
        assertThat(texts(ThreeColumnMapDocument.plan(dean, english), Paragraph.class))
                .contains("Copy for Dean Bright, about Theo");
        assertThat(forKerry.footer().words())
                .isEqualTo("Map · for Kerry Harlow · 12\u00A0June 2025 · copy\u00A0" + kerry.copyId());
    }

    @Test
    void theFileAndNoPageTellsItsCopyFromOthersWithoutNames() {
        assertThat(forKerry.identifiers())
                .hasSize(5)
                .contains("copy:" + kerry.copyId(), "purpose:FAMILY", "view:sha256:" + kerry.viewHash())
                .allSatisfy(identifier -> assertThat(identifier).doesNotContain("Kerry", "Harlow", "Maisie", "p3"));
        assertThat(forKerry.spokenRuns().map(TextRun::text)).noneMatch(words -> words.contains(kerry.viewHash()));
        assertThat(forKerry.footer().words()).doesNotContain(kerry.viewHash());
    }

    @Test
    void tellsEachHarmBeforeTheStatementThatIsBuiltOnIt() {
        List<String> order = sources(forKerry);
        kerry.map()
                .orElseThrow()
                .getDangerStatements()
                .forEach(danger -> danger.getBasedOn()
                        .forEach(harm -> assertThat(order.indexOf("/map/harm/" + harm + "/adultBehaviour"))
                                .isNotNegative()
                                .isLessThan(
                                        order.indexOf("/map/dangerStatements/" + danger.getId() + "/composedText"))));
    }

    @Test
    void tiesWorrySafetyGoalAndScaleByTheirNumber() {
        assertThat(texts(forKerry, Heading.class))
                .containsSubsequence(
                        "1Dean hitting and shouting after drink",
                        "1Safety so far",
                        "1Goal for worry 1",
                        "2Kerry asleep after drink, Theo on his own",
                        "2Safety so far",
                        "2Goal for worry 2",
                        "1Dean hitting and shouting after drink",
                        "2Kerry asleep after drink, Theo on his own");
    }

    @Test
    void quotesAChildOnlyWhereTheWordsAreRecordedAsExact() {
        assertThat(parts(forKerry, ChildsWords.class))
                .singleElement()
                .satisfies(said -> assertThat(text(said))
                        .isEqualTo("“Mum does my hair on Sundays and we sing.”Maisie’s own words"));
    }

    @Test
    void keepsDisagreementBesideTheStatementInThePersonsOwnWords() {
        assertThat(texts(forKerry, View.class))
                .contains("Dean sees it differently: “I hit the door and pushed her. I don't remember a punch.”");
    }

    @Test
    void describesEachScaleInWordsAndNeverAveragesIt() {
        assertThat(parts(forKerry, ScaleChart.class).get(0).alternativeText())
                .isEqualTo("Scale from 0 to 10. Kerry at 7. Dean at 8. Jean at 6. Lisa at 6. Priya at 6. Maisie at 6.");
    }

    @Test
    void givesOnePersonTheSameShapeOnEveryScale() {
        assertThat(parts(forKerry, ScaleChart.class).stream()
                        .flatMap(chart -> chart.lanes().stream())
                        .filter(lane -> lane.name().text().equals("Priya"))
                        .map(ScaleChart.Lane::shape)
                        .collect(Collectors.toSet()))
                .hasSize(1);
    }

    @Test
    void isAPlaceToWriteWhereNothingIsRecorded() {
        SharedRecord empty = SampleCopy.NEARLY_EMPTY.share();
        assertThat(parts(ThreeColumnMapDocument.plan(empty, english), WritingLines.class))
                .isNotEmpty();
    }

    @Test
    void endsWithHowToAnswerBackForFamiliesAndNotForProfessionals() {
        assertThat(texts(forKerry, Heading.class)).endsWith("What have we got wrong?");
        SharedRecord team =
                SampleCopy.of(Sample.HARLOW_BRIGHT, "team", "p11", "c1", "c2").share();
        assertThat(texts(ThreeColumnMapDocument.plan(team, english), Heading.class))
                .doesNotContain("What have we got wrong?");
    }

    @Test
    void namesTheFamilysWorkerWithTheNumberThatWasAgreed() {
        assertThat(texts(forKerry, Paragraph.class))
                .anySatisfy(line -> assertThat(line).startsWith("Your worker: Priya Nair, social worker, 0"));
    }

    @Test
    void printsTheCouncilsOwnContacts() {
        DocumentPlan plan = ThreeColumnMapDocument.plan(kerry, english, AnswerBackContacts.of("01632 960120"));
        assertThat(texts(plan, Paragraph.class)).contains("For an advocate, to disagree or to complain: 01632 960120");
    }

    @Test
    void hasNoEnglishLabelInAWelshCopy() {
        Labels welsh = Labels.in("cy-GB");
        Set<String> englishOnly = english.keys().stream()
                .filter(key -> !english.get(key).equals(welsh.get(key)))
                .map(english::get)
                .filter(label -> label.length() > 8 && !label.contains("{"))
                .collect(Collectors.toSet());
        DocumentPlan plan = ThreeColumnMapDocument.plan(kerry, welsh);
        assertThat(plan.spokenRuns()
                        .filter(run -> run.source().isEmpty())
                        .map(TextRun::text)
                        .map(String::strip))
                .doesNotContainAnyElementsOf(englishOnly);
        assertThat(texts(plan, Paragraph.class)).contains(welsh.get("copy.welsh-unchecked"));
    }

    @Test
    void printsOrListsEveryTextOfEveryCopyOfASample() {
        SampleCopy.all().forEach(copy -> assertEveryTextIsAccountedFor(copy.share()));
    }

    @Test
    void printsOrListsEveryTextOfEveryGeneratedRecord() {
        long copies = GeneratedTeamCopy.of(50)
                .limit(20)
                .peek(ThreeColumnMapDocumentTest::assertEveryTextIsAccountedFor)
                .count();
        assertThat(copies).isEqualTo(20);
    }

    private static void assertEveryTextIsAccountedFor(SharedRecord copy) {
        new PlanQuestions(ThreeColumnMapDocument.plan(copy, Labels.in("en-GB"))).accountForEveryTextOf(copy);
    }

    private static List<String> sources(DocumentPlan plan) {
        return new PlanQuestions(plan).sources();
    }

    private static <T extends Part> List<T> parts(DocumentPlan plan, Class<T> type) {
        return new PlanQuestions(plan).parts(type);
    }

    private static List<String> texts(DocumentPlan plan, Class<? extends Part> type) {
        return new PlanQuestions(plan).texts(type);
    }

    private static String text(Part part) {
        return PlanQuestions.text(part);
    }
}
