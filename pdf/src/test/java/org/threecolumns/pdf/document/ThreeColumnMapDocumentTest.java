package org.threecolumns.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threecolumns.generated.GeneratedRecords;
import org.threecolumns.generated.RecordSize;
import org.threecolumns.model.Case;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Child;
import org.threecolumns.model.Person;
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
import org.threecolumns.share.Audience;
import org.threecolumns.share.CopyText;
import org.threecolumns.share.SharedRecord;
import org.threecolumns.share.SharingRefusedException;

class ThreeColumnMapDocumentTest {
    private static final RecordSize EVERY_TEXT_FILLED = new RecordSize(3, 1, 2, 0, 1.0, 0.1);

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
                .isEqualTo("Map · for Kerry Harlow · 12\u00A0June 2025 · copy " + kerry.copyId());
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
        assertThat(texts(plan, Paragraph.class)).contains(welsh.get("map.welsh-unchecked"));
    }

    @Test
    void printsOrListsEveryTextOfEveryCopyOfASample() {
        SampleCopy.all().forEach(copy -> assertEveryTextIsAccountedFor(copy.share()));
    }

    @Test
    void printsOrListsEveryTextOfEveryGeneratedRecord() {
        long copies = IntStream.range(0, 2_000)
                .mapToObj(seed -> GeneratedRecords.from(seed, EVERY_TEXT_FILLED))
                .flatMap(ThreeColumnMapDocumentTest::teamCopy)
                .limit(20)
                .peek(ThreeColumnMapDocumentTest::assertEveryTextIsAccountedFor)
                .count();
        assertThat(copies).isEqualTo(20);
    }

    @Test
    void leavesOutOnlyWhatItsListExplains() {
        assertThat(new TreeSet<>(MapCoverage.MAY_BE_LEFT_OUT.values()))
                .hasSize(4)
                .allSatisfy(reason -> assertThat(reason).isNotBlank());
    }

    private static void assertEveryTextIsAccountedFor(SharedRecord copy) {
        DocumentPlan plan = ThreeColumnMapDocument.plan(copy, Labels.in("en-GB"));
        Set<String> accounted = new TreeSet<>(plan.leftOut());
        accounted.addAll(sources(plan));
        assertThat(copy.texts().stream().map(CopyText::path).map(Object::toString))
                .allSatisfy(path -> assertThat(accounted).contains(path));
        plan.spokenRuns()
                .filter(run -> run.source().isPresent())
                .forEach(run -> assertThat(textsAt(copy, run.source().get())).contains(run.text()));
    }

    private static List<String> textsAt(SharedRecord copy, String path) {
        return copy.texts().stream()
                .filter(text -> text.path().toString().equals(path))
                .map(CopyText::text)
                .toList();
    }

    /** The team's own copy, which holds everything; the first person of the record becomes its reader. */
    private static Stream<SharedRecord> teamCopy(CaseRecord made) {
        String[] children = made.getChildren().stream().map(Child::getId).toArray(String[]::new);
        if (children.length == 0 || made.getPeople().isEmpty()) {
            return Stream.empty();
        }
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
                    .share(record, LocalDate.of(2026, 1, 1))
                    .copy());
        } catch (SharingRefusedException aTranslationOfATextThatIsNotThere) {
            return Stream.empty();
        }
    }

    private static List<String> sources(DocumentPlan plan) {
        return plan.spokenRuns().flatMap(run -> run.source().stream()).toList();
    }

    private static <T extends Part> List<T> parts(DocumentPlan plan, Class<T> type) {
        List<T> found = new ArrayList<>();
        plan.blocks().forEach(block -> collect(block, type, found));
        return found;
    }

    private static <T extends Part> void collect(Part part, Class<T> type, List<T> found) {
        if (type.isInstance(part)) {
            found.add(type.cast(part));
        }
        part.parts().forEach(inner -> collect(inner, type, found));
    }

    private static List<String> texts(DocumentPlan plan, Class<? extends Part> type) {
        return parts(plan, type).stream().map(ThreeColumnMapDocumentTest::text).toList();
    }

    private static String text(Part part) {
        return part.spokenRuns().map(TextRun::text).collect(Collectors.joining());
    }
}
