package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threecolumns.share.Family.TODAY;
import static org.threecolumns.share.Family.reasons;
import static org.threecolumns.share.Family.record;
import static org.threecolumns.share.Family.worry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threecolumns.model.Case;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.CaseWorker;
import org.threecolumns.model.Child;
import org.threecolumns.model.ChildName;
import org.threecolumns.model.ConsentToPrint;
import org.threecolumns.model.ContactDetail;
import org.threecolumns.model.Individual;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Person;
import org.threecolumns.model.RecordedStage;
import org.threecolumns.model.RelationKind;
import org.threecolumns.model.Relationship;
import org.threecolumns.model.Role;
import org.threecolumns.model.Setting;
import org.threecolumns.model.StageReached;
import org.threecolumns.model.map.DangerStatement;
import org.threecolumns.model.map.Harm;
import org.threecolumns.model.map.MapItem;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.plan.Contingency;
import org.threecolumns.model.plan.SafetyPlan;
import org.threecolumns.model.scale.Scale;
import org.threecolumns.model.scale.ScaleRating;

class PeopleInCopyTest {
    private static final Audience MOTHER = Audience.family("m").about("c1", "c2");

    private static ContactDetail.Builder contact(String id, String value) {
        return ContactDetail.builder().id(id).value(value);
    }

    private static ConsentToPrint consent(String... to) {
        return ConsentToPrint.builder().to(List.of(to)).on(TODAY).build();
    }

    private static CaseRecord.Builder mentioning(Person person) {
        MapItem worry = worry("w", "m").addSaidBy(person.getId()).build();
        return record().addPeople(person).map(Family.map(worry));
    }

    @Test
    void holdsTheReaderTheChildrenAndWhomeverItsItemsMention() {
        CaseRecord record = record().map(Family.map(
                        worry("w", "f2").addChildren("c2").addSaidBy("n").build()))
                .build();

        SharedRecord copy =
                Audience.family("f2").about("c2").share(record, TODAY).copy();

        assertThat(copy.people())
                .flatExtracting(person -> person.getName().stream().toList())
                .containsExactly("Max Ingram", "Olwen Parry");
        assertThat(copy.children())
                .flatExtracting(child -> child.getName().stream().toList())
                .containsExactly("Ben");
        assertThat(reasons(Audience.family("f2").about("c2").share(record, TODAY), "/people/f1"))
                .containsExactly(WithheldReason.PERSON_NOT_NEEDED);
        assertThat(reasons(Audience.family("f2").about("c2").share(record, TODAY), "/children/c1"))
                .containsExactly(WithheldReason.ABOUT_ANOTHER_CHILD);
    }

    /** The mother's own helper against the father, a worker who left, and one who is yet to come. */
    @Test
    void ofThoseWhoHaveTheCaseOnlyTheCouncilsPresentWorkersAreNamedToTheFamily() {
        Person.Builder helper =
                Family.professional("d", "Gwen Rowe", "refuge service").role(OpenCode.of(Role.DOMESTIC_ABUSE_WORKER));
        Person ofCouncil = Person.builder()
                .like(helper.build())
                .id("e")
                .agency(Family.COUNCIL)
                .build();
        CaseRecord record = record().addPeople(helper.build(), ofCouncil)
                .addPeople(
                        Family.professional("gone", "Nest Hale", Family.COUNCIL).build())
                .addPeople(Family.professional("next", "Mari Wynne", Family.COUNCIL)
                        .build())
                .addPeople(Person.builder()
                        .id("paid")
                        .name("Rhys Dale")
                        .agency(Family.COUNCIL)
                        .build())
                .theCase(Case.builder()
                        .id("k")
                        .council(Family.COUNCIL)
                        .addWorkers(worker("w1", "gone").to(TODAY.minusDays(1)).build())
                        .addWorkers(worker("w2", "t").to(TODAY).build())
                        .addWorkers(worker("w3", "next").from(TODAY.plusDays(1)).build())
                        .addWorkers(worker("w4", "d").build(), worker("w5", "e").build())
                        .addWorkers(CaseWorker.builder().id("w6").build())
                        .addWorkers(
                                worker("w7", "s").build(), worker("w8", "paid").build())
                        .build())
                .build();

        for (Audience reader : List.of(MOTHER, Audience.partner("s").about("c1", "c2"))) {
            SharedRecord copy = reader.share(record, TODAY).copy();
            assertThat(copy.caseDetails().getWorkers()).hasSize(1);
            assertThat(copy.people())
                    .flatExtracting(person -> person.getName().stream().toList())
                    .contains("Sara Lloyd")
                    .doesNotContain("Gwen Rowe", "Nest Hale", "Mari Wynne", "Rhys Dale");
        }
        assertThat(reasons(MOTHER.share(record, TODAY), "/case/workers/w4"))
                .containsExactly(WithheldReason.NOT_IN_TABLE_FOR_PURPOSE);
        assertThat(Audience.team("t")
                        .about("c1")
                        .share(record, TODAY)
                        .copy()
                        .caseDetails()
                        .getWorkers())
                .hasSize(8);
    }

    private static CaseWorker.Builder worker(String id, String person) {
        return CaseWorker.builder().id(id).person(person);
    }

    private static Individual inCopy(Person reader, MapItem worry) {
        CaseRecord.Builder record = record().map(Family.map(worry));
        record.people(record().build().getPeople().stream()
                .map(person -> person.getId().equals(reader.getId()) ? reader : person)
                .toList());
        return Audience.family(reader.getId())
                .about("c1", "c2")
                .share(record.build(), TODAY)
                .copy()
                .reader();
    }

    @Test
    void withWhomSomebodyLivesBringsNobodyIntoTheCopy() {
        Person mother = Family.parent("m", "Ann Probert", RelationKind.MOTHER, "c1", "c2")
                .addLivesWith("f1", "n")
                .build();

        assertThat(inCopy(mother, worry("w", "m").build()).getLivesWith()).isEmpty();
        assertThat(inCopy(mother, worry("w", "m").addSaidBy("n").build()).getLivesWith())
                .hasSize(1);
    }

    @Test
    void whatAChildChoosesToBeCalledAndCallsOthersIsForThatChild() {
        Child una = Child.builder()
                .id("c1")
                .name("Una")
                .addKnownAs("Bean")
                .pronouns("they/them")
                .build();
        Person neighbour = Person.builder()
                .id("x")
                .name("Gwil Moss")
                .addChildNames(
                        ChildName.builder().id("n1").child("c1").name("Mr Loud").build())
                .addChildNames(
                        ChildName.builder().id("n2").child("c2").name("Dada").build())
                .build();
        CaseRecord record = record().addPeople(neighbour)
                .children(List.of(una, Child.builder().id("c2").name("Ben").build()))
                .map(Family.map(
                        worry("w", "m", "c1").addChildren("c1").addSaidBy("x").build()))
                .addStagesReached(StageReached.builder()
                        .id("s")
                        .stage(RecordedStage.CHILD)
                        .child("c1")
                        .on(TODAY)
                        .build())
                .build();

        SharedRecord hers =
                Audience.child("c1").about("c1").share(record, TODAY).copy();
        SharedRecord herMothers =
                Audience.family("m").about("c1").share(record, TODAY).copy();

        assertThat(hers.children()).singleElement().satisfies(child -> {
            assertThat(child.getKnownAs()).containsExactly("Bean");
            assertThat(child.getPronouns()).contains("they/them");
        });
        assertThat(hers.people())
                .flatExtracting(Individual::getChildNames)
                .extracting(ChildName::getName)
                .containsExactly(Optional.of("Mr Loud"));
        assertThat(herMothers.children()).singleElement().satisfies(child -> {
            assertThat(child.getKnownAs()).isEmpty();
            assertThat(child.getPronouns()).isEmpty();
        });
        assertThat(herMothers.people())
                .hasSize(2)
                .flatExtracting(Individual::getChildNames)
                .isEmpty();
    }

    @Test
    void otherNamesAreWhosTheyAre() {
        Person neighbour =
                Person.builder().id("x").name("Gwil Moss").addKnownAs("Gee").build();
        CaseRecord record = mentioning(neighbour)
                .children(List.of(
                        Child.builder().id("c1").name("Una").addKnownAs("Bean").build(),
                        Child.builder().id("c2").name("Ben").build()))
                .build();

        SharedRecord copy = MOTHER.share(record, TODAY).copy();

        assertThat(copy.people()).flatExtracting(Individual::getKnownAs).isEmpty();
        assertThat(copy.children()).flatExtracting(Individual::getKnownAs).isEmpty();
        assertThat(reasons(MOTHER.share(record, TODAY), "/people/x/knownAs"))
                .containsExactly(WithheldReason.NOT_IN_TABLE_FOR_PURPOSE);
        assertThat(inCopy(
                                Family.parent("m", "Ann Probert", RelationKind.MOTHER, "c1", "c2")
                                        .addKnownAs("Annie")
                                        .build(),
                                worry("w", "m").build())
                        .getKnownAs())
                .containsExactly("Annie");
    }

    @Test
    void theNumberOfAServiceIsPrintedUnlessItIsForOthersOnly() {
        SafetyPlan plan = SafetyPlan.builder()
                .id("pl")
                .addContingencies(
                        ringing("a", contact("ca", "01632 960004").build()),
                        ringing(
                                "b",
                                contact("cb", "01632 960005")
                                        .consentToPrint(consent("f1"))
                                        .build()),
                        ringing(
                                "c",
                                contact("cc", "01632 960006").isProtected(true).build()))
                .build();

        List<Contingency> shown = MOTHER.share(record().addSafetyPlans(plan).build(), TODAY)
                .copy()
                .content()
                .getSafetyPlans()
                .get(0)
                .getContingencies();

        assertThat(shown)
                .extracting(each -> each.getContact().flatMap(ContactDetail::getValue))
                .containsExactly(Optional.of("01632 960004"), Optional.empty(), Optional.empty());
    }

    private static Contingency ringing(String id, ContactDetail contact) {
        return Contingency.builder().id(id).addAudience("m").contact(contact).build();
    }

    @Test
    void relationsToOtherChildrenAreLeftOut() {
        CaseRecord record = record().map(Family.map(
                        worry("w", "f2").addChildren("c2").addSaidBy("m").build()))
                .build();

        Individual mother = Audience.family("f2")
                .about("c2")
                .share(record, TODAY)
                .copy()
                .people()
                .get(0);

        assertThat(mother.getRelations()).hasSize(1);
    }

    @Test
    void contactDetailsArePrintedOnlyForThoseWhomThePersonAllowed() {
        Person friend = Person.builder()
                .id("x")
                .name("Gwil")
                .addPhones(contact("a", "01632 960001")
                        .consentToPrint(consent("m"))
                        .build())
                .addPhones(contact("b", "01632 960002")
                        .consentToPrint(consent("f1"))
                        .build())
                .addPhones(contact("c", "01632 960003").build())
                .addEmails(contact("d", "g@example.org")
                        .isProtected(true)
                        .consentToPrint(consent("m"))
                        .build())
                .build();

        Sharing sharing = MOTHER.share(mentioning(friend).build(), TODAY);

        Individual shown = sharing.copy().people().get(1);
        assertThat(shown.getPhones()).singleElement().satisfies(phone -> {
            assertThat(phone.getValue()).contains("01632 960001");
            assertThat(phone.getConsentToPrint()).isEmpty();
        });
        assertThat(shown.getEmails()).isEmpty();
        assertThat(reasons(sharing, "/people/x/phones/c")).containsExactly(WithheldReason.NO_CONSENT_TO_PRINT);
        assertThat(reasons(sharing, "/people/x/emails/d")).containsExactly(WithheldReason.PERSON_PROTECTED);
    }

    @Test
    void consentCountsFromItsDayOnAndReadersKeepTheirOwnProtectedNumber() {
        ContactDetail own = contact("a", "01632 960007")
                .isProtected(true)
                .consentToPrint(consent("m"))
                .build();
        ContactDetail later = contact("b", "01632 960008")
                .consentToPrint(ConsentToPrint.builder()
                        .like(consent("m"))
                        .on(TODAY.plusDays(1))
                        .build())
                .build();
        ContactDetail undated = contact("c", "01632 960009")
                .consentToPrint(ConsentToPrint.builder().addTo("m").build())
                .build();
        Person mother = Family.parent("m", "Ann Probert", RelationKind.MOTHER, "c1", "c2")
                .addPhones(own, later, undated)
                .build();

        assertThat(inCopy(mother, worry("w", "m").build()).getPhones())
                .extracting(phone -> phone.getValue().orElseThrow())
                .containsExactly("01632 960007");
    }

    @Test
    void aProtectedDetailIsNotReleasedToACourtBeforeTheDayOfThatDecision() {
        Person friend = Person.builder()
                .id("x")
                .name("Gwil")
                .addPhones(contact("a", "01632 960001")
                        .isProtected(true)
                        .consentToPrint(ConsentToPrint.builder()
                                .addTo("j")
                                .on(TODAY.plusDays(1))
                                .build())
                        .build())
                .build();
        CaseRecord record = record().addPeople(friend)
                .map(Family.map(worry("w", "COURT").addSaidBy("x").build()))
                .build();

        assertThat(reasons(Audience.court("j").about("c1", "c2").share(record, TODAY), "/people/x/phones/a"))
                .containsExactly(WithheldReason.PERSON_PROTECTED);
    }

    @Test
    void aProtectedPersonIsInNoCopyAndWhatTheySaidNamesNoSource() {
        Person informant = Person.builder()
                .id("x")
                .name("Quentin Ashdown")
                .isProtected(true)
                .build();
        MapItem worry = worry("w", "m")
                .addSaidBy("x", "n")
                .relationship(OpenCode.of(Relationship.NEIGHBOUR))
                .setting(OpenCode.of(Setting.PHONE))
                .capturedBy("t")
                .capturedOn(TODAY)
                .build();

        Sharing sharing = MOTHER.share(
                record().addPeople(informant).map(Family.map(worry)).build(), TODAY);

        MapItem shown = sharing.copy().map().orElseThrow().getWorried().get(0);
        assertThat(shown.getSaidBy()).isEmpty();
        assertThat(shown.getRelationship()).isEmpty();
        assertThat(shown.getSetting()).isEmpty();
        assertThat(shown.getCapturedBy()).isEmpty();
        assertThat(shown.getCapturedOn()).isEmpty();
        assertThat(sharing.copy().people()).hasSize(1);
        assertThat(reasons(sharing, "/people/x")).containsExactly(WithheldReason.PERSON_PROTECTED);
    }

    @Test
    void protectedReadersSeeWhatTheySaidAndTheTeamSeesEverybody() {
        Person mother = Family.parent("m", "Ann Probert", RelationKind.MOTHER, "c1", "c2")
                .isProtected(true)
                .build();
        CaseRecord.Builder record =
                record().map(Family.map(worry("w", "m").addSaidBy("m").build()));
        record.people(record().build().getPeople().stream()
                .map(person -> person.getId().equals("m") ? mother : person)
                .toList());

        assertThat(MOTHER.share(record.build(), TODAY)
                        .copy()
                        .map()
                        .orElseThrow()
                        .getWorried()
                        .get(0)
                        .getSaidBy())
                .hasSize(1);
        SharedRecord teams =
                Audience.team("t").about("c1").share(record.build(), TODAY).copy();
        assertThat(teams.people()).hasSameSizeAs(record().build().getPeople());
        assertThat(teams.children()).hasSize(2);
    }

    @Test
    void aRatingWhoseRaterIsProtectedFallsAndTheScaleStays() {
        Person informant = Person.builder()
                .id("x")
                .name("Quentin Ashdown")
                .isProtected(true)
                .build();
        Scale scale = Scale.builder()
                .id("sc")
                .addAudience("m")
                .addRatings(ScaleRating.builder().id("r").rater("x").build())
                .build();
        CaseRecord record = record().addPeople(informant)
                .map(ThreeColumnMap.builder().id("map").addScales(scale).build())
                .build();

        Sharing sharing = MOTHER.share(record, TODAY);

        assertThat(sharing.copy().map().orElseThrow().getScales().get(0).getRatings())
                .isEmpty();
        assertThat(reasons(sharing, "/map/scales/sc/ratings/r")).containsExactly(WithheldReason.CANNOT_STAND_ALONE);
    }

    @Test
    void aScaleAboutSomethingWithheldFallsWithWhatHangsOnIt() {
        Scale first = Scale.builder().id("s1").addAudience("m").about("w").build();
        Scale second = Scale.builder().id("s2").addAudience("m").about("s1").build();
        ThreeColumnMap map = ThreeColumnMap.builder()
                .id("map")
                .addWorried(worry("w", "f1").build(), worry("v", "m").build())
                .addScales(first, second)
                .build();

        Sharing sharing = MOTHER.share(record().map(map).build(), TODAY);

        assertThat(sharing.copy().map().orElseThrow().getScales()).isEmpty();
        assertThat(reasons(sharing, "/map/scales/s2")).containsExactly(WithheldReason.CANNOT_STAND_ALONE);
    }

    @Test
    void idsAreTheCopysOwnAndTheReceiptLeadsBack() {
        CaseRecord record = record().map(
                        Family.map(worry("w1", "f1").build(), worry("w2", "m").build()))
                .build();

        Sharing sharing = MOTHER.share(record, TODAY);

        assertThat(sharing.copy().map().orElseThrow().getWorried())
                .singleElement()
                .satisfies(item -> assertThat(item.getId()).isEqualTo("mi1"));
        assertThat(sharing.receipt().recordIds()).containsEntry("mi1", "w2").containsEntry("p1", "m");
        assertThat(sharing.copy().reader().getName()).contains("Ann Probert");
    }

    /** An id of the record would tell how many there are, and be the same in another's copy. */
    @Test
    void whatRefersToElementsPeopleAndChildrenNamesThemByTheCopysIds() {
        Harm harm = Harm.builder()
                .id("harm99")
                .addAudience("m")
                .addChildren("c2", "c1")
                .addCausedBy("f1")
                .build();
        DangerStatement statement = DangerStatement.builder()
                .id("danger98")
                .addAudience("m")
                .addBasedOn("harm99")
                .addChildren("c2")
                .addWorriedPeople("t")
                .build();
        ThreeColumnMap map = ThreeColumnMap.builder()
                .id("map")
                .addHarm(harm)
                .addDangerStatements(statement)
                .build();

        Sharing sharing = MOTHER.share(record().map(map).build(), TODAY);

        Map<String, String> ids = sharing.receipt().recordIds();
        ThreeColumnMap shown = sharing.copy().map().orElseThrow();
        Harm shownHarm = shown.getHarm().get(0);
        DangerStatement shownStatement = shown.getDangerStatements().get(0);
        assertThat(shownStatement.getBasedOn()).containsExactly(shownHarm.getId());
        assertThat(shownHarm.getId()).isEqualTo("h1");
        assertThat(shownHarm.getChildren()).extracting(ids::get).containsExactly("c2", "c1");
        assertThat(shownHarm.getCausedBy()).extracting(ids::get).containsExactly("f1");
        assertThat(shownStatement.getWorriedPeople())
                .doesNotContain("t")
                .extracting(ids::get)
                .containsExactly("t");
        assertThat(sharing.copy().content().getChildren())
                .extracting(Child::getId)
                .containsAll(shownHarm.getChildren());
        assertThat(sharing.copy().people())
                .extracting(Person::getId)
                .containsAll(shownHarm.getCausedBy())
                .containsAll(shownStatement.getWorriedPeople());
    }
}
