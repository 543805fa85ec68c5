package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threecolumns.share.Family.TODAY;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.internal.shape.References;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.ChildName;
import org.threecolumns.model.ConsentToPrint;
import org.threecolumns.model.ContactDetail;
import org.threecolumns.model.Person;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.RelationKind;
import org.threecolumns.model.plan.ChildPlan;
import org.threecolumns.model.plan.Contingency;
import org.threecolumns.model.plan.HelpContact;
import org.threecolumns.model.plan.SafetyPlan;

/** What is looked for in every text of a copy, each place in which the record holds such a thing. */
class VisibleTextTest {
    private static final Audience MOTHER = Audience.family("m").about("c1");

    private static VisibleText looking(Audience audience, CaseRecord record) {
        return looking(audience, record, namesOf(record));
    }

    private static VisibleText looking(Audience audience, CaseRecord record, ShownNames shown) {
        return new VisibleText(
                Request.of(
                        new References(ObjectValues.of(record)),
                        audience,
                        Objects.requireNonNull(Request.people(record).get(audience.reader())),
                        TODAY,
                        SharingPolicy.standard()),
                shown);
    }

    /** The names in a copy that shows everybody. */
    private static ShownNames namesOf(CaseRecord record) {
        ShownNames names = new ShownNames();
        for (Person person : record.getPeople()) {
            RecordPath place = PersonNames.place(person);
            person.getName().ifPresent(name -> names.add(place.member("name"), name));
            person.getKnownAs().forEach(name -> names.add(place.member("knownAs"), name));
            person.getChildNames()
                    .forEach(each -> names.add(
                            place.member("childNames").item(each.getId()).member("name"),
                            each.getName().orElseThrow()));
        }
        return names;
    }

    private static List<String> found(Audience audience, CaseRecord record, String text) {
        VisibleText visible = looking(audience, record);
        visible.text(() -> RecordPath.root().member("text"), text);
        return visible.refusals().stream()
                .filter(refusal -> refusal.code() == RefusalCode.PROTECTED_TEXT_VISIBLE)
                .map(refusal ->
                        refusal.places().get(refusal.places().size() - 1).toString())
                .toList();
    }

    private static List<String> found(Person person, String text) {
        return found(MOTHER, Family.record().addPeople(person).build(), text);
    }

    private static Person.Builder gwen() {
        return Person.builder().id("x").name("Gwen Ashdown");
    }

    private static ContactDetail.Builder contact(String value) {
        return ContactDetail.builder().id("d").value(value);
    }

    @Test
    void protectedContactDetailsOfEveryKind() {
        assertThat(found(
                        gwen().addPhones(contact("01632 960001")
                                        .isProtected(true)
                                        .build())
                                .build(),
                        "01632 960001"))
                .containsExactly("/people/x/phones/d/value");
        assertThat(found(
                        gwen().addEmails(contact("g@example.org")
                                        .isProtected(true)
                                        .build())
                                .build(),
                        "g@example.org"))
                .containsExactly("/people/x/emails/d/value");
        assertThat(found(
                        gwen().addAddresses(
                                        contact("9 Sloe Bank").isProtected(true).build())
                                .build(),
                        "9 sloe bank"))
                .contains("/people/x/addresses/d/value");
    }

    @Test
    void everyContactDetailOfAProtectedPersonAndNoneOfAnother() {
        Person.Builder gwen = gwen().addAddresses(contact("9 Sloe Bank").build());

        assertThat(found(gwen.build(), "9 Sloe Bank, says Gwen")).isEmpty();
        assertThat(found(gwen.isProtected(true).build(), "9 Sloe Bank")).contains("/people/x/addresses/d/value");
        assertThat(found(gwen.build(), "says Gwen")).containsExactly("/people/x/name");
    }

    @Test
    void otherNamesAndWhatTheChildrenCallAProtectedPerson() {
        Person.Builder gwen = gwen().isProtected(true)
                .addKnownAs("Zelda")
                .addChildNames(ChildName.builder()
                        .id("cn")
                        .child("c1")
                        .name("Uncle Bodo")
                        .build());

        assertThat(found(gwen.build(), "says Zelda")).containsExactly("/people/x/knownAs");
        assertThat(found(gwen.build(), "says Bodo")).containsExactly("/people/x/childNames/cn/name");
    }

    @Test
    void noWordThatSomebodyElseIsCalledToo() {
        Person gwen = gwen().name("Gwen Probert").isProtected(true).build();
        Person other = Person.builder()
                .id("y")
                .name("Huw")
                .addChildNames(
                        ChildName.builder().id("cn").child("c1").name("Gwen").build())
                .build();

        assertThat(found(gwen, "Ann Probert came")).isEmpty();
        assertThat(found(gwen, "Gwen came")).hasSize(1);
        assertThat(found(
                        MOTHER, Family.record().addPeople(gwen).addPeople(other).build(), "Gwen came"))
                .isEmpty();
    }

    @Test
    void aNameThatSomebodyHasWhomTheCopyDoesNotShowStillNamesTheProtectedPerson() {
        CaseRecord record = Family.record()
                .addPeople(gwen().isProtected(true).build())
                .addPeople(Person.builder().id("y").name("Gwen Huws").build())
                .build();
        VisibleText visible = looking(MOTHER, record, new ShownNames());

        visible.text(() -> RecordPath.root().member("text"), "Gwen came");

        assertThat(visible.refusals()).hasSize(1);
    }

    @Test
    void aFamilyWordNamesAProtectedPersonIfNobodyElseShownIsCalledSo() {
        assertThat(found(called("Nan"), "Nan rang us")).containsExactly("/people/x/childNames/cn/name");
        assertThat(found(called("Nan"), "her nan rang us; finance")).isEmpty();
        assertThat(found(
                        MOTHER,
                        Family.record()
                                .addPeople(called("Nan"))
                                .addPeople(Person.builder()
                                        .id("y")
                                        .name("Huw")
                                        .addKnownAs("Nan Rees")
                                        .build())
                                .build(),
                        "Nan rang us"))
                .isEmpty();
    }

    /** Every child has parents: a text that says so tells of nobody who is protected. */
    @Test
    void whatEveryChildCallsAParentNamesNoProtectedPerson() {
        assertThat(found(called("Mum"), "Mum rang us")).isEmpty();
    }

    private static Person called(String familyName) {
        return gwen().isProtected(true)
                .addChildNames(ChildName.builder()
                        .id("cn")
                        .child("c1")
                        .name(familyName)
                        .build())
                .build();
    }

    @Test
    void protectedNumbersOfServicesInPlans() {
        ContactDetail.Builder number = contact("01632 960002");

        assertThat(found(MOTHER, withServices(number.isProtected(true).build()), "01632 960002"))
                .containsExactly("/safetyPlans/pl/contingencies/co/contact/value");
        assertThat(found(MOTHER, withChildsContact(number.build()), "01632 960002"))
                .containsExactly("/childPlans/cp/ifIAmWorried/hc/contact/value");
        assertThat(found(MOTHER, withServices(number.isProtected(false).build()), "01632 960002"))
                .isEmpty();
    }

    private static CaseRecord withServices(ContactDetail contact) {
        return Family.record()
                .addSafetyPlans(SafetyPlan.builder()
                        .id("pl")
                        .addContingencies(
                                Contingency.builder().id("co").contact(contact).build())
                        .build())
                .build();
    }

    private static CaseRecord withChildsContact(ContactDetail contact) {
        return Family.record()
                .addChildPlans(ChildPlan.builder()
                        .id("cp")
                        .child("c1")
                        .addIfIAmWorried(
                                HelpContact.builder().id("hc").contact(contact).build())
                        .build())
                .build();
    }

    @Test
    void theReadersOwnAddressUnlessTheyAgreedToHaveItPrinted() {
        ContactDetail hidden = contact("9 Sloe Bank").isProtected(true).build();
        ContactDetail agreed = agreedTo("x", hidden);
        Audience gwen = Audience.family("x").about("c1");

        assertThat(found(gwen, living(hidden), "9 Sloe Bank")).isNotEmpty();
        assertThat(found(gwen, living(agreed), "9 Sloe Bank")).isEmpty();
        assertThat(found(MOTHER, living(agreed), "9 Sloe Bank")).isNotEmpty();
        assertThat(found(MOTHER, living(agreedTo("m", hidden)), "9 Sloe Bank")).isNotEmpty();
    }

    private static ContactDetail agreedTo(String reader, ContactDetail contact) {
        return ContactDetail.builder()
                .like(contact)
                .consentToPrint(ConsentToPrint.builder().addTo(reader).on(TODAY).build())
                .build();
    }

    @Test
    void theNameOfAProtectedReaderUnlessTheCopyIsTheirOwn() {
        CaseRecord record =
                Family.record().addPeople(gwen().isProtected(true).build()).build();

        assertThat(found(MOTHER, record, "says Gwen")).hasSize(1);
        assertThat(found(Audience.family("x").about("c1"), record, "says Gwen")).isEmpty();
        assertThat(looking(MOTHER, record).phrases()).isNotEmpty();
    }

    private static CaseRecord living(ContactDetail address) {
        return Family.record().addPeople(gwen().addAddresses(address).build()).build();
    }

    @Test
    void nothingInTheTeamsCopy() {
        CaseRecord record = Family.record()
                .addPeople(gwen().isProtected(true)
                        .name("J")
                        .addPhones(contact("1").build())
                        .build())
                .build();
        VisibleText team = looking(Audience.team("t").about("c1"), record);

        team.text(RecordPath::root, "ring 01632 960001");

        assertThat(team.refusals()).isEmpty();
        assertThat(team.unusable()).isEmpty();
        assertThat(team.phrases()).isEmpty();
        assertThat(looking(MOTHER, record).unusable())
                .extracting(refusal -> refusal.places().get(0).toString())
                .containsExactly("/people/x/name", "/people/x/phones/d/value");
    }

    /** With whom somebody lives is no secret in itself where the copy shows them; where post for somebody goes is. */
    @Test
    void anAddressThatIsOnlyTheNamesOfPeopleShownCountsAsAWhole() {
        Person gwen = gwen().addAddresses(
                        contact("c/o Huw Sands").isProtected(true).build())
                .build();
        CaseRecord record = Family.record()
                .addPeople(gwen)
                .addPeople(Person.builder().id("y").name("Huw Sands").build())
                .build();

        assertThat(found(MOTHER, record, "post goes c/o Huw Sands")).hasSize(1);
        assertThat(found(MOTHER, record, "Huw Sands came")).isEmpty();
    }

    @Test
    void onlyWhatPeopleAreCalledCountsAsTheirNames() {
        ShownNames names = new ShownNames();
        names.add(RecordPath.parse("/people/y/name"), "Huw");
        names.add(RecordPath.parse("/people/y/childNames/cn/name"), "Bibi");
        names.add(RecordPath.parse("/people/y/roleText"), "gardener");
        names.add(RecordPath.parse("/genograms/g/persons/gp/name"), "Quarry");
        names.add(RecordPath.parse("/people"), "Steps");

        assertThat(names.wordsOf(any -> true)).containsExactlyInAnyOrder("huw", Folding.folded("Bibi"));
    }

    @Test
    void aProtectedAddressOfEMailWithItsSignInWordsOrWithoutItsEnd() {
        Person gwen = gwen().addEmails(
                        contact("jo.reed@mail.example").isProtected(true).build())
                .build();

        for (String text : List.of("jo.reed at mail.example", "jo.reed @ mail", "JO.REED@MAIL.EXAMPLE")) {
            assertThat(found(gwen, "write to " + text)).as(text).isNotEmpty();
        }
        assertThat(found(gwen, "Jo Reed came by mail")).isEmpty();
        Person typed = gwen().addEmails(
                        contact("jo-reed on the board").isProtected(true).build())
                .build();
        assertThat(found(typed, "jo-reed on the board")).isNotEmpty();
    }

    @Test
    void aNumberThatTheCouncilListsInEverySpelling() {
        VisibleText visible = new VisibleText(
                Request.of(
                        new References(ObjectValues.of(Family.record().build())),
                        MOTHER,
                        Family.parent("m", "Ann", RelationKind.MOTHER, "c1").build(),
                        TODAY,
                        SharingPolicy.builder()
                                .protect(List.of("07700 900 990", "Quarry Steps"))
                                .build()),
                new ShownNames());
        visible.text(() -> RecordPath.root().member("text"), "ring +44 7700 900990");
        visible.text(() -> RecordPath.root().member("more"), "near Quarry Steps");

        assertThat(visible.refusals())
                .filteredOn(refusal -> refusal.code() == RefusalCode.PROTECTED_TEXT_VISIBLE)
                .extracting(refusal -> refusal.places().get(0).toString())
                .contains("/text", "/more");
    }
}
