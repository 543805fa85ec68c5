package org.threecolumns.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threecolumns.model.Case;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Child;
import org.threecolumns.model.ItemState;
import org.threecolumns.model.ItemStatus;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Person;
import org.threecolumns.model.View;
import org.threecolumns.model.map.DangerStatement;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.plan.AgreedHow;
import org.threecolumns.model.plan.PlanAgreement;
import org.threecolumns.model.plan.PlanType;
import org.threecolumns.model.plan.SafetyPlan;
import org.threecolumns.model.plan.SafetyRule;
import org.threecolumns.model.plan.Trigger;
import org.threecolumns.model.plan.TriggerLevel;
import org.threecolumns.pdf.plan.CardList;
import org.threecolumns.pdf.plan.CardNumber;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.plan.Form;
import org.threecolumns.pdf.plan.Heading;
import org.threecolumns.pdf.plan.Panel;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.Sign;
import org.threecolumns.pdf.plan.TextRun;
import org.threecolumns.pdf.plan.WritingLines;
import org.threecolumns.samples.Sample;
import org.threecolumns.share.Audience;
import org.threecolumns.share.SharedRecord;

class SafetyPlanDocumentTest {
    private static final LocalDate TONIGHT = LocalDate.of(2026, 11, 29);
    private static final Labels ENGLISH = Labels.in("en-GB");

    private final SharedRecord team =
            SampleCopy.of(Sample.HARLOW_BRIGHT, "team", "p11", "c1", "c2").share();
    private final PlanQuestions full = questions(SafetyPlanDocument.plan(team, ENGLISH, AnswerBackContacts.none()));

    @Test
    void hasItsSectionsInTheirOrder() {
        assertThat(full.texts(Heading.class))
                .containsExactly(
                        "Our safety plan",
                        "What we keep Maisie and Theo safe from",
                        "Our rules",
                        "Early signs, and what we do",
                        "Green: going fine",
                        "Amber: early sign",
                        "Amber: early sign",
                        "Red: get help now",
                        "If this happens, then we do that",
                        "Numbers people said we can share",
                        "How we watch it",
                        "How we test it, and what happened",
                        "Who agreed",
                        "When we look at it again, and who has a copy");
        assertThat(full.plan().form()).isEqualTo(Form.PORTRAIT);
    }

    @Test
    void saysFromWhenItIsInForceAndThatItIsNoContract() {
        assertThat(full.texts(Paragraph.class))
                .contains(
                        "In force from 16\u00A0April 2025",
                        "Copy for Priya Nair, about Maisie and Theo",
                        "This is a plan, not a contract. It is part of a child protection plan.",
                        "We look at it again by 25\u00A0June 2025.");
    }

    @Test
    void takesThePlanThatCountsOnTheDay() {
        assertThat(ChosenPlan.current(team).plan().getType()).contains(PlanType.FULL);
        SharedRecord early = Audience.team("p11")
                .about("c1", "c2")
                .share(Sample.HARLOW_BRIGHT.read(), LocalDate.of(2025, 3, 5))
                .copy();
        assertThat(ChosenPlan.current(early).plan().getType()).contains(PlanType.IMMEDIATE);
    }

    @Test
    void aPlanThatWasGivenUpCountsOnNoDay() {
        CaseRecord record = Sample.HARLOW_BRIGHT.read();
        ItemStatus givenUp =
                ItemStatus.builder().state(OpenCode.of(ItemState.DISCARDED)).build();
        CaseRecord without = CaseRecord.builder()
                .like(record)
                .safetyPlans(record.getSafetyPlans().stream()
                        .map(plan -> SafetyPlan.builder()
                                .like(plan)
                                .recordStatus(givenUp)
                                .build())
                        .toList())
                .build();
        SharedRecord copy = Audience.team("p11")
                .about("c1", "c2")
                .share(without, Sample.HARLOW_BRIGHT.day())
                .copy();

        assertThat(copy.safetyPlans()).isNotEmpty();
        assertThatThrownBy(() -> ChosenPlan.current(copy)).isInstanceOf(NoPlanToPrintException.class);
    }

    @Test
    void saysOfAPlanThatEndedThatItEnded() {
        String immediate = team.safetyPlans().get(0).getId();
        PlanQuestions ended = questions(SafetyPlanDocument.plan(team, immediate, ENGLISH, AnswerBackContacts.none()));
        assertThat(ended.texts(Paragraph.class))
                .anySatisfy(
                        line -> assertThat(line).startsWith("This plan ended on 11\u00A0March 2025. The seven nights"))
                .noneSatisfy(line -> assertThat(line).startsWith("In force"));
    }

    @Test
    void refusesAPlanThatTheCopyDoesNotHold() {
        assertThatThrownBy(() -> SafetyPlanDocument.plan(team, "nowhere", ENGLISH, AnswerBackContacts.none()))
                .isInstanceOf(NoPlanToPrintException.class)
                .hasMessageStartingWith("safetyPlans: ");
        SharedRecord none = SampleCopy.NEARLY_EMPTY.share();
        assertThatThrownBy(() -> SafetyPlanDocument.plan(none, ENGLISH, AnswerBackContacts.none()))
                .isInstanceOf(NoPlanToPrintException.class);
    }

    @Test
    void numbersTheRulesAndPrintsTheNamesOfThoseWhoActInBold() {
        assertThat(full.texts(CardNumber.class)).containsExactly("1", "2", "3", "4", "5", "6");
        assertThat(full.plan().spokenRuns().filter(run -> run.source().isPresent()))
                .filteredOn(run -> run.source().get().endsWith("/rules/ru5/text"))
                .extracting(TextRun::toString)
                .allSatisfy(run -> assertThat(run).startsWith("TextRun["));
        assertThat(boldWords(full)).contains("Jean", "Rob", "Dean");
        assertThat(full.texts(Paragraph.class))
                .contains("Jean or Rob stays the night if Kerry has had a drink.", "Who checks: Pauline");
    }

    @Test
    void saysEveryLevelInWordsAndShape() {
        assertThat(full.parts(Panel.class).stream().flatMap(panel -> panel.sign().stream()))
                .containsExactly(Sign.TICK, Sign.WARNING, Sign.WARNING, Sign.STOP);
    }

    @Test
    void listsOnlyNumbersThatTheCopyHoldsAndNobodyForADangerTheyCreate() {
        List<String> all = full.texts(Paragraph.class);
        int from = all.indexOf("In danger now, ring 999.");
        assertThat(all.subList(from + 1, from + 9))
                .containsExactly(
                        "Jean",
                        "01632 960101",
                        "Lisa",
                        "07700 900103",
                        "Rob",
                        "07700 900102",
                        "Pauline",
                        "01632 960104");
    }

    @Test
    void leavesASafetyObjectAndTheNotebookOut() {
        assertThat(full.plan().leftOut()).anyMatch(path -> path.contains("/safetyObjects/"));
        assertThat(full.plan().leftOut()).anyMatch(path -> path.contains("/journal/"));
        assertThat(full.sources()).noneMatch(path -> path.contains("/safetyObjects/") || path.contains("/journal/"));
    }

    @Test
    void marksNothingAsAgreedThatWasNot() {
        SafetyPlan plan = tonight()
                .addAgreements(agreement("a1", "p1", View.AGREES))
                .addAgreements(agreement("a2", "p2", View.DISAGREES))
                .addAgreements(agreement("a3", "p3", View.NOT_ASKED))
                .addAgreements(PlanAgreement.builder().id("a4").person("p4").build())
                .build();
        List<String> lines = questions(immediate(plan)).texts(org.threecolumns.pdf.plan.Part.class);
        assertThat(lines).contains("Ann agreed and signed, 29\u00A0November 2026.");
        assertThat(lines).contains("Ben does not agree.");
        assertThat(lines).contains("Cat has not been asked yet.");
        assertThat(lines).contains("What Dot thinks of the plan is not written down yet.");
        assertThat(lines).noneMatch(line -> line.matches("(?s).*(Ben|Cat|Dot).* agreed.*"));
    }

    @Test
    void isADraftUntilSomebodySaidWhatTheyThinkOrItIsInForce() {
        assertThat(questions(immediate(tonight().build())).texts(Paragraph.class))
                .contains("Draft for you to change");
        SafetyPlan disputed =
                tonight().addAgreements(agreement("a1", "p1", View.DISAGREES)).build();
        assertThat(questions(immediate(disputed)).texts(Paragraph.class)).doesNotContain("Draft for you to change");
    }

    @Test
    void isAPlaceToWriteWhereTonightsPlanIsNotWrittenYet() {
        PlanQuestions bare = questions(immediate(tonight().build()));
        assertThat(bare.parts(WritingLines.class)).hasSizeGreaterThan(4);
        assertThat(bare.parts(CardList.class)).isEmpty();
        assertThat(bare.texts(Heading.class)).doesNotContain("Early signs, and what we do", "How we watch it");
    }

    @Test
    void showsWhoSeesARuleDifferentlyBesideIt() {
        SafetyRule rule = SafetyRule.builder()
                .id("r1")
                .text("Ben sleeps at his sister's.")
                .addDoers("p2")
                .addAgreement(org.threecolumns.model.Agreement.builder()
                        .id("v1")
                        .person("p2")
                        .view(View.PARTLY)
                        .words("Only at weekends.")
                        .build())
                .build();
        PlanQuestions plan = questions(immediate(tonight().addRules(rule).build()));
        assertThat(plan.texts(org.threecolumns.pdf.plan.View.class))
                .containsExactly("Ben sees it differently: “Only at weekends.”");
        assertThat(plan.texts(CardList.class))
                .containsExactly("1Ben sleeps at his sister's.Ben sees it differently: “Only at weekends.”");
    }

    @Test
    void saysWhoDoesItWhereTheRuleDoesNot() {
        SafetyRule rule = SafetyRule.builder()
                .id("r1")
                .text("The top bolt is locked at bedtime.")
                .addDoers("p1", "p3")
                .build();
        assertThat(questions(immediate(tonight().addRules(rule).build())).texts(Paragraph.class))
                .contains("Who does it: Ann and Cat.");
    }

    @Test
    void hasAPlaceToWriteWhatPeopleDoAtASignWithoutAnAnswer() {
        Trigger sign = Trigger.builder()
                .id("t1")
                .level(TriggerLevel.RED)
                .sign("Shouting on the stairs")
                .build();
        Panel panel = questions(immediate(tonight().addTriggers(sign).build()))
                .parts(Panel.class)
                .get(0);
        assertThat(PlanQuestions.text(panel)).isEqualTo("Red: get help nowShouting on the stairs");
        assertThat(panel.content()).anyMatch(WritingLines.class::isInstance);
    }

    @Test
    void namesADangerThatItDoesNotCover() {
        SafetyPlan plan = tonight()
                .addNotCovered(org.threecolumns.model.plan.NotCovered.builder()
                        .id("n1")
                        .dangerStatement("d1")
                        .reason("Ann decides on Monday.")
                        .build())
                .build();
        assertThat(questions(immediate(plan)).texts(Paragraph.class))
                .contains("This plan does not cover: Falling from the balcony. Ann decides on Monday.");
    }

    @Test
    void hasATitleThatIsNoWordOfTheRecord() {
        Stream.of("en-GB", "cy-GB")
                .map(Labels::in)
                .forEach(labels -> assertThat(SafetyPlanDocument.plan(team, labels, AnswerBackContacts.none())
                                .title())
                        .isEqualTo(labels.get("plan.title")));
        Labels neutral = ENGLISH.with("plan.title", "Our plan").with("plan.short", "Plan");
        DocumentPlan plan = SafetyPlanDocument.plan(team, neutral, AnswerBackContacts.none());
        assertThat(plan.title()).isEqualTo("Our plan");
        assertThat(plan.footer().words()).startsWith("Plan · ");
    }

    @Test
    void hasNoEnglishLabelInAWelshCopy() {
        Labels welsh = Labels.in("cy-GB");
        Set<String> englishOnly = ENGLISH.keys().stream()
                .filter(key -> !ENGLISH.get(key).equals(welsh.get(key)))
                .map(ENGLISH::get)
                .filter(label -> label.length() > 8 && !label.contains("{"))
                .collect(Collectors.toSet());
        PlanQuestions plan = questions(SafetyPlanDocument.plan(team, welsh, AnswerBackContacts.none()));
        assertThat(plan.plan()
                        .spokenRuns()
                        .filter(run -> run.source().isEmpty())
                        .map(run -> run.text().strip()))
                .doesNotContainAnyElementsOf(englishOnly);
        assertThat(plan.texts(Paragraph.class)).contains(welsh.get("copy.welsh-unchecked"));
    }

    @Test
    void printsOrListsEveryTextOfEveryCopyOfASample() {
        assertThat(SampleCopy.all().map(SampleCopy::share).mapToInt(SafetyPlanDocumentTest::accountForEveryPlan))
                .anyMatch(plans -> plans > 1);
    }

    @Test
    void printsOrListsEveryTextOfEveryGeneratedRecord() {
        int plans = GeneratedTeamCopy.of(50)
                .mapToInt(SafetyPlanDocumentTest::accountForEveryPlan)
                .sum();
        assertThat(plans).isGreaterThan(20);
    }

    private static int accountForEveryPlan(SharedRecord copy) {
        copy.safetyPlans()
                .forEach(plan -> questions(
                                SafetyPlanDocument.plan(copy, plan.getId(), ENGLISH, AnswerBackContacts.none()))
                        .accountForEveryTextOf(copy));
        return copy.safetyPlans().size();
    }

    private static PlanQuestions questions(DocumentPlan plan) {
        return new PlanQuestions(plan);
    }

    private static List<String> boldWords(PlanQuestions questions) {
        return questions
                .plan()
                .spokenRuns()
                .filter(run -> run.equals(run.inBold()) && run.source().isPresent())
                .map(TextRun::text)
                .toList();
    }

    private static SafetyPlan.Builder tonight() {
        return SafetyPlan.builder().id("pl1").type(PlanType.IMMEDIATE).addChildren("c1");
    }

    private static PlanAgreement agreement(String id, String person, View view) {
        return PlanAgreement.builder()
                .id(id)
                .person(person)
                .view(view)
                .date(TONIGHT)
                .how(OpenCode.of(AgreedHow.SIGNED))
                .build();
    }

    private static DocumentPlan immediate(SafetyPlan plan) {
        CaseRecord.Builder record = CaseRecord.builder()
                .formatVersion("0.1")
                .theCase(Case.builder().id("k1").council("Westmere Council").build())
                .addChildren(Child.builder().id("c1").name("Eve Day").build())
                .map(ThreeColumnMap.builder()
                        .id("map")
                        .addDangerStatements(DangerStatement.builder()
                                .id("d1")
                                .title("Falling from the balcony")
                                .build())
                        .build())
                .addSafetyPlans(plan);
        Stream.of("p1 Ann", "p2 Ben", "p3 Cat", "p4 Dot")
                .map(person -> person.split(" ", -1))
                .forEach(person -> record.addPeople(
                        Person.builder().id(person[0]).name(person[1] + " Day").build()));
        record.addPeople(Person.builder()
                .id("w1")
                .name("Flo Worker")
                .professional(true)
                .agency("Westmere Council")
                .build());
        SharedRecord copy =
                Audience.team("w1").about("c1").share(record.build(), TONIGHT).copy();
        return SafetyPlanDocument.plan(copy, ENGLISH, AnswerBackContacts.none());
    }
}
