package org.threecolumns.check.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.threecolumns.check.Report;
import org.threecolumns.check.Stage;
import org.threecolumns.model.Agreement;
import org.threecolumns.model.Case;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Child;
import org.threecolumns.model.FuzzyDate;
import org.threecolumns.model.InfoType;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Person;
import org.threecolumns.model.Relation;
import org.threecolumns.model.RelationKind;
import org.threecolumns.model.View;
import org.threecolumns.model.map.ChildExperience;
import org.threecolumns.model.map.DangerStatement;
import org.threecolumns.model.map.ExistingSafety;
import org.threecolumns.model.map.Harm;
import org.threecolumns.model.map.ImpactOnChild;
import org.threecolumns.model.map.NextStep;
import org.threecolumns.model.map.Participant;
import org.threecolumns.model.map.ParticipationHow;
import org.threecolumns.model.map.SafetyGoal;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.scale.Scale;
import org.threecolumns.model.scale.ScalePolarity;
import org.threecolumns.model.scale.ScaleRating;

/**
 * A small fictional record in which no rule finds anything, and the same with one thing changed. Mother p1, grandmother
 * p2, stepfather p3, social worker p4, children c1 and c2; the map is about c1.
 */
final class Sound {
    static final LocalDate TODAY = LocalDate.of(2025, 6, 12);
    private static final LocalDate WRITTEN = LocalDate.of(2025, 6, 1);

    private Sound() {}

    static Report check(CaseRecord record) {
        return check(record, Stage.family());
    }

    static Report check(CaseRecord record, Stage stage) {
        return StandardRules.checker().check(record, stage, TODAY);
    }

    static Report checkInWelsh(CaseRecord record) {
        return StandardRules.checker(Locale.forLanguageTag("cy")).check(record, Stage.family(), TODAY);
    }

    static CaseRecord record() {
        return with(map -> {});
    }

    /** The record with the map changed. */
    static CaseRecord with(Consumer<ThreeColumnMap.Builder> change) {
        ThreeColumnMap.Builder map = ThreeColumnMap.builder()
                .id("m1")
                .addChildren("c1")
                .addParticipants(Participant.builder()
                        .id("pt1")
                        .person("p1")
                        .how(OpenCode.of(ParticipationHow.PRESENT))
                        .build())
                .addHarm(harm().build())
                .addDangerStatements(statement().build())
                .addExistingSafety(safety().build())
                .addSafetyGoals(goal().build())
                .addNextSteps(step().build())
                .addScales(scale().build());
        change.accept(map);
        return withoutMap().map(map.build()).build();
    }

    static CaseRecord.Builder withoutMap() {
        return CaseRecord.builder()
                .theCase(Case.builder().id("FICT-T").build())
                .addPeople(person("p1", "Kerry Harlow", RelationKind.MOTHER).build())
                .addPeople(person("p2", "Jean Harlow", RelationKind.GRANDPARENT).build())
                .addPeople(person("p3", "Dean Bright", RelationKind.STEP_PARENT).build())
                .addPeople(person("p4", "Priya Nair", RelationKind.PROFESSIONAL)
                        .professional(true)
                        .build())
                .addChildren(Child.builder()
                        .id("c1")
                        .name("Maisie Harlow")
                        .born(FuzzyDate.parse("2015-09"))
                        .build())
                .addChildren(Child.builder().id("c2").name("Theo Bright").build());
    }

    static Person.Builder person(String id, String name, RelationKind kind) {
        return Person.builder()
                .id(id)
                .name(name)
                .addRelations(Relation.builder()
                        .id(id + "r")
                        .child("c1")
                        .kind(OpenCode.of(kind))
                        .build());
    }

    static Harm.Builder harm() {
        return Harm.builder()
                .id("h1")
                .addChildren("c1")
                .addCausedBy("p3")
                .adultBehaviour("Dean threw a plate at the wall by Kerry's head.")
                .impactOnChild("Maisie slept in her brother's room for weeks, to guard him.")
                .addSaidBy("p2")
                .infoType(InfoType.REPORTED)
                .capturedOn(WRITTEN);
    }

    static DangerStatement.Builder statement() {
        return DangerStatement.builder()
                .id("ds1")
                .addChildren("c1")
                .addWorriedPeople("p1", "p2", "p4")
                .whatHappened("Dean threw a plate at the wall.")
                .addBasedOn("h1")
                .whatCouldHappen("Maisie could be hurt.")
                .addImpactByChild(ImpactOnChild.builder()
                        .id("i1")
                        .child("c1")
                        .shortTerm("awake at night")
                        .build())
                .addResponsiblePeople("p3")
                .composedText("Kerry, Jean and Priya are worried because Dean threw a plate. Maisie could be hurt.")
                .infoType(InfoType.REPORTED)
                .capturedOn(WRITTEN);
    }

    static ExistingSafety.Builder safety() {
        return ExistingSafety.builder()
                .id("xs1")
                .addDangerStatements("ds1")
                .dangerPresent("Dean was shouting at the door.")
                .addWhoActed("p2")
                .whatTheyDid("Jean took Maisie home with her.")
                .whatHappenedForChild("They had toast.")
                .addSaidBy("p2")
                .infoType(InfoType.OBSERVED)
                .capturedOn(WRITTEN);
    }

    static SafetyGoal.Builder goal() {
        return SafetyGoal.builder()
                .id("sg1")
                .dangerStatement("ds1")
                .addChildren("c1")
                .addDoers("p3")
                .behaviour("Dean sleeps at Lisa's after any drink.")
                .addChildExperience(ChildExperience.builder()
                        .id("ce1")
                        .child("c1")
                        .text("sleeps in her own bed")
                        .build())
                .addSeenBy("p2")
                .duration(Period.ofMonths(6))
                .capturedOn(WRITTEN);
    }

    static NextStep.Builder step() {
        return NextStep.builder()
                .id("ns1")
                .what("Jean keeps a bed ready.")
                .addWho("p2")
                .by(LocalDate.of(2025, 6, 28))
                .goal("sg1")
                .addSaidBy("p2")
                .capturedOn(WRITTEN);
    }

    static Scale.Builder scale() {
        return Scale.builder()
                .id("sc1")
                .about("ds1")
                .polarity(ScalePolarity.HIGH_IS_SAFE)
                .topAnchor("Everyone sleeps every night.")
                .bottomAnchor("It is happening tonight.")
                .addRatings(rating().build());
    }

    static ScaleRating.Builder rating() {
        return ScaleRating.builder()
                .id("r1")
                .rater("p1")
                .value(BigDecimal.valueOf(6))
                .whyThisHigh("Dean stays at his sister's.")
                .givenOn(WRITTEN);
    }

    static Agreement disagreement(String id, String person) {
        return Agreement.builder().id(id).person(person).view(View.DISAGREES).build();
    }

    static CaseRecord withHarm(Consumer<Harm.Builder> change) {
        Harm.Builder harm = harm();
        change.accept(harm);
        return with(map -> map.harm(List.of(harm.build())));
    }

    static CaseRecord withStatement(Consumer<DangerStatement.Builder> change) {
        DangerStatement.Builder statement = statement();
        change.accept(statement);
        return with(map -> map.dangerStatements(List.of(statement.build())));
    }

    static CaseRecord withSafety(Consumer<ExistingSafety.Builder> change) {
        ExistingSafety.Builder safety = safety();
        change.accept(safety);
        return with(map -> map.existingSafety(List.of(safety.build())));
    }

    static CaseRecord withGoal(Consumer<SafetyGoal.Builder> change) {
        SafetyGoal.Builder goal = goal();
        change.accept(goal);
        return with(map -> map.safetyGoals(List.of(goal.build())));
    }

    static CaseRecord withStep(Consumer<NextStep.Builder> change) {
        NextStep.Builder step = step();
        change.accept(step);
        return with(map -> map.nextSteps(List.of(step.build())));
    }

    static CaseRecord withScale(Consumer<Scale.Builder> change) {
        Scale.Builder scale = scale();
        change.accept(scale);
        return with(map -> map.scales(List.of(scale.build())));
    }

    static CaseRecord withRating(Consumer<ScaleRating.Builder> change) {
        ScaleRating.Builder rating = rating();
        change.accept(rating);
        return withScale(scale -> scale.ratings(List.of(rating.build())));
    }

    /** The record with a body entered as if it were a person, under the id p9. */
    static CaseRecord withBody(String name, CaseRecord record) {
        return CaseRecord.builder()
                .like(record)
                .addPeople(Person.builder().id("p9").name(name).build())
                .build();
    }
}
