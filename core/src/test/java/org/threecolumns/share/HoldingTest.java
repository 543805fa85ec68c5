package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.threecolumns.share.Family.TODAY;
import static org.threecolumns.share.Family.worry;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.model.Case;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Child;
import org.threecolumns.model.ConsentToPrint;
import org.threecolumns.model.ContactDetail;
import org.threecolumns.model.Held;
import org.threecolumns.model.JointMeeting;
import org.threecolumns.model.JointMeetingDecision;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Person;
import org.threecolumns.model.RelationKind;
import org.threecolumns.model.Role;
import org.threecolumns.model.map.DangerStatement;
import org.threecolumns.model.map.MapItem;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.voice.ChildVoice;
import org.threecolumns.model.voice.VoiceItem;
import org.threecolumns.model.voice.VoiceKind;
import org.threecolumns.model.voice.VoicePart;
import org.threecolumns.model.voice.VoiceQuestion;

class HoldingTest {
    private static final Audience MOTHER = Audience.family("m").about("c1", "c2");

    private static List<RefusalCode> refusals(CaseRecord record, Holding holding) {
        SharingRefusedException refused = catchThrowableOfType(
                SharingRefusedException.class, () -> MOTHER.held(holding).share(record, TODAY));
        return refused == null
                ? List.of()
                : refused.refusals().stream().map(Refusal::code).toList();
    }

    private static CaseRecord harmingTheMother() {
        DangerStatement statement =
                DangerStatement.builder().id("ds").addHarmedAdults("m").build();
        return Family.record()
                .map(ThreeColumnMap.builder()
                        .like(Family.map(worry("w", "m").build()))
                        .addDangerStatements(statement)
                        .build())
                .build();
    }

    private static List<CaseRecord> recordsInWhichAnAdultIsNotSafe() {
        Case apart = Case.builder()
                .id("k")
                .council(Family.COUNCIL)
                .addJointMeetingSafe(JointMeetingDecision.builder()
                        .id("jm")
                        .addPeople("m", "f1")
                        .decision(JointMeeting.SEPARATE)
                        .build())
                .build();
        Case undecided = Case.builder()
                .id("k")
                .council(Family.COUNCIL)
                .addJointMeetingSafe(JointMeetingDecision.builder()
                        .id("jn")
                        .addPeople("m", "f1")
                        .build())
                .build();
        Child inHiding = Child.builder()
                .id("c1")
                .addAddresses(ContactDetail.builder()
                        .id("ca")
                        .value("9 Sloe Bank, Fenby")
                        .isProtected(true)
                        .build())
                .build();
        Person worker = Family.professional("d", "Gwen Rowe", "refuge service")
                .role(OpenCode.of(Role.DOMESTIC_ABUSE_WORKER))
                .build();
        Person aunt = Person.builder()
                .id("a")
                .addAddresses(ContactDetail.builder()
                        .id("aa")
                        .value("9 Sloe Bank, Fenby")
                        .isProtected(true)
                        .build())
                .build();
        Person hidden =
                Person.builder().id("h").name("Gwen Ashdown").isProtected(true).build();
        return List.of(
                harmingTheMother(),
                Family.record().theCase(apart).build(),
                Family.record().addPeople(worker).build(),
                Family.record().addPeople(aunt).build(),
                Family.record().addPeople(hidden).build(),
                Family.record().theCase(undecided).build(),
                Family.record()
                        .children(List.of(inHiding, Child.builder().id("c2").build()))
                        .build());
    }

    private static CaseRecord inWhichNobodySaysThatAnAdultIsNotSafe() {
        JointMeetingDecision together = JointMeetingDecision.builder()
                .id("jm")
                .decision(JointMeeting.EITHER_OK)
                .build();
        ContactDetail.Builder phone = ContactDetail.builder().id("ph").value("01632 960001");
        return Family.record()
                .theCase(Case.builder()
                        .id("k")
                        .council(Family.COUNCIL)
                        .addJointMeetingSafe(together)
                        .build())
                .addPeople(Family.professional("d", "Gwen Rowe", "school")
                        .addPhones(phone.isProtected(true).build())
                        .build())
                .addPeople(Person.builder()
                        .id("a")
                        .addPhones(phone.isProtected(false).build())
                        .build())
                .map(ThreeColumnMap.builder()
                        .id("map")
                        .addDangerStatements(DangerStatement.builder().id("ds").build())
                        .build())
                .build();
    }

    @Test
    void aCopyIsReadTogetherUnlessSomethingElseIsSaid() {
        assertThat(MOTHER.holding()).isEqualTo(Holding.readTogether());
        assertThat(MOTHER.holding().seenBy())
                .hasValueSatisfying(people -> assertThat(people).isEmpty());
        assertThat(refusals(harmingTheMother(), Holding.readTogether())).isEmpty();
        assertThat(MOTHER.held(Holding.takenHome())).isNotEqualTo(MOTHER);
        assertThat(MOTHER.held(Holding.readTogether())).isEqualTo(MOTHER).hasSameHashCodeAs(MOTHER);
    }

    @Test
    void whereAnAdultIsNotSafeSomebodyHasToSayWhoElseCouldSeeACopyThatLeaves() {
        for (CaseRecord record : recordsInWhichAnAdultIsNotSafe()) {
            for (Holding holding : List.of(Holding.takenHome(), Holding.sent(), Holding.of(Held.VIA_OTHER))) {
                assertThat(refusals(record, holding))
                        .as("%s", holding)
                        .containsExactly(RefusalCode.WHO_ELSE_COULD_SEE_NOT_KNOWN);
                assertThat(refusals(record, holding.seenByNobody())).isEmpty();
                assertThat(refusals(record, holding.seenBy("n"))).isEmpty();
            }
            assertThat(refusals(record, Holding.notKnown().seenBy("n")))
                    .containsExactly(RefusalCode.WHO_ELSE_COULD_SEE_NOT_KNOWN);
            assertThat(refusals(record, Holding.through("n"))).isEmpty();
        }
        assertThat(refusals(Family.record().build(), Holding.notKnown())).isEmpty();
        assertThat(refusals(Family.record().build(), Holding.takenHome())).isEmpty();
        assertThat(refusals(inWhichNobodySaysThatAnAdultIsNotSafe(), Holding.takenHome()))
                .isEmpty();
    }

    @Test
    void theRefusalNamesItsSignsAndTheShortestFix() {
        SharingRefusedException refused = catchThrowableOfType(
                SharingRefusedException.class,
                () -> MOTHER.held(Holding.takenHome()).share(harmingTheMother(), TODAY));

        assertThat(refused.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.fix()).isEqualTo("say who else could see it there, or read it together");
            assertThat(refusal.places())
                    .extracting(Object::toString)
                    .containsExactly("/map/dangerStatements/ds/harmedAdults");
        });
    }

    @Test
    void everySignIsNamedByItsPlace() {
        assertThat(recordsInWhichAnAdultIsNotSafe())
                .flatExtracting(DomesticAbuse::signs)
                .extracting(Object::toString)
                .containsExactly(
                        "/map/dangerStatements/ds/harmedAdults",
                        "/case/jointMeetingSafe/jm",
                        "/people/d",
                        "/people/a",
                        "/people/h",
                        "/case/jointMeetingSafe/jn",
                        "/children/c1");
    }

    @Test
    void whoCouldSeeItMustBeInTheRecord() {
        assertThat(refusals(Family.record().build(), Holding.takenHome().seenBy("ghost")))
                .containsExactly(RefusalCode.ONLOOKER_UNKNOWN);
    }

    @Test
    void whatIsKeptFromSomebodyWhoCouldSeeItIsNotInTheCopy() {
        MapItem kept = worry("w", "m").addProtectedFrom("f1").build();
        CaseRecord record = Family.with(kept, worry("v", "m").build());

        Sharing home = MOTHER.held(Holding.takenHome().seenBy("f1")).share(record, TODAY);

        assertThat(Family.worries(home)).containsExactly("Worry v");
        assertThat(Family.reasons(home, "/map/worried/w")).containsExactly(WithheldReason.COULD_BE_SEEN_BY_ANOTHER);
        assertThat(Family.worries(MOTHER.share(record, TODAY))).containsExactly("Worry w", "Worry v");
        assertThat(Family.worries(MOTHER.held(Holding.takenHome().seenBy("f2")).share(record, TODAY)))
                .containsExactly("Worry w", "Worry v");
        assertThat(Family.worries(Audience.team("t")
                        .about("c1")
                        .held(Holding.takenHome().seenBy("f1"))
                        .share(record, TODAY)))
                .containsExactly("Worry v");
    }

    @Test
    void whereNobodySaidTheReadersHouseholdCouldSeeIt() {
        CaseRecord record = Family.record()
                .addPeople(Family.parent("g", "Huw Probert", RelationKind.GRANDPARENT, "c1")
                        .addLivesWith("m")
                        .build())
                .map(Family.map(
                        worry("w", "m").addProtectedFrom("g").build(),
                        worry("v", "m").build()))
                .build();

        assertThat(Family.worries(MOTHER.held(Holding.takenHome()).share(record, TODAY)))
                .containsExactly("Worry v");
        assertThat(Family.worries(
                        MOTHER.held(Holding.takenHome().seenByNobody()).share(record, TODAY)))
                .containsExactly("Worry w", "Worry v");
        assertThat(Family.worries(MOTHER.share(record, TODAY))).containsExactly("Worry w", "Worry v");
    }

    /** Neither adult's own household is filled in, only the child's: with mum and with Huw. */
    @Test
    void whatLiesAboutAtHomeIsSeenByWhoeverLivesWithAChildThere() {
        CaseRecord record = Family.record()
                .addPeople(Family.parent("g", "Huw Probert", RelationKind.STEP_PARENT, "c1")
                        .build())
                .children(List.of(
                        Child.builder().id("c1").addLivesWith("m", "g").build(),
                        Child.builder().id("c2").build()))
                .map(Family.map(
                        worry("w", "m").addProtectedFrom("g").build(),
                        worry("v", "m").build()))
                .build();

        assertThat(Family.worries(MOTHER.held(Holding.takenHome()).share(record, TODAY)))
                .containsExactly("Worry v");
        assertThat(Family.worries(
                        MOTHER.held(Holding.takenHome().seenByNobody()).share(record, TODAY)))
                .containsExactly("Worry w", "Worry v");
    }

    @Test
    void theCopySaysNothingOfHowItIsHeld() {
        CaseRecord record = Family.with(worry("v", "m").build());

        Sharing home = MOTHER.held(Holding.sent().seenBy("f1")).share(record, TODAY);

        assertThat(new String(SharedRecordWriter.canonical().toBytes(home.copy()), StandardCharsets.UTF_8))
                .doesNotContain("SENT", "held", "f1");
        assertThat(home.copy()).isEqualTo(MOTHER.share(record, TODAY).copy());
        assertThat(home.receipt().audience().holding()).isEqualTo(Holding.sent().seenBy("f1"));
    }

    @Test
    void theOneWhoHandsItOverCouldSeeIt() {
        assertThat(Holding.through("n").seenBy("f1").seenBy())
                .hasValueSatisfying(people -> assertThat(people).containsExactly("n", "f1"));
        assertThatThrownBy(() -> Holding.through("n").seenByNobody()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Holding.takenHome().seenBy(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(Holding.through("n")).hasToString("Holding[VIA_OTHER, 1]");
        assertThat(Holding.takenHome()).hasToString("Holding[TAKES_HOME, not known]");
    }

    @Test
    void whereTheReaderIsNotSafeStandsInNoCopyThatAnotherCouldSee() {
        ConsentToPrint.Builder consent = ConsentToPrint.builder().addTo("x").on(TODAY);
        Holding seen = Holding.takenHome().seenBy("f1");
        Audience.Unaddressed mother = Audience.family("x");

        assertThat(json(mother.about("c1"), inHiding(consent, "Nothing."))).contains("Larch Wynd");
        assertThat(json(mother.about("c1").held(seen), inHiding(consent, "Nothing.")))
                .doesNotContain("Larch Wynd");
        assertThatThrownBy(() -> json(mother.about("c1").held(seen), inHiding(consent, "At Larch Wynd.")))
                .isInstanceOfSatisfying(
                        SharingRefusedException.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::code)
                                .containsExactly(RefusalCode.PROTECTED_TEXT_VISIBLE));
        assertThat(json(mother.about("c1").held(seen), inHiding(consent.addTo("f1"), "Nothing.")))
                .contains("Larch Wynd");
    }

    @Test
    void aProtectedReadersAddressNeedsNoMarkOfItsOwnAndOneThatIsNoSecretMayLieThere() {
        Audience seen =
                Audience.family("x").about("c1").held(Holding.takenHome().seenBy("f1"));
        ConsentToPrint consent = ConsentToPrint.builder().addTo("x").on(TODAY).build();
        ContactDetail.Builder unmarked = ContactDetail.builder().id("xa").consentToPrint(consent);

        assertThat(json(seen, livingAt(unmarked, true, "Nothing."))).doesNotContain("Larch Wynd");
        assertThat(json(seen, livingAt(unmarked, false, "Nothing."))).contains("Larch Wynd");
    }

    private static CaseRecord inHiding(ConsentToPrint.Builder consent, String text) {
        ContactDetail.Builder address =
                ContactDetail.builder().id("xa").isProtected(true).consentToPrint(consent.build());
        return livingAt(address, false, text);
    }

    private static CaseRecord livingAt(ContactDetail.Builder address, boolean isProtected, String text) {
        return Family.record()
                .addPeople(Family.parent("x", "Pat Moss", RelationKind.MOTHER, "c1")
                        .isProtected(isProtected)
                        .addAddresses(address.value("4 Larch Wynd, Fenby").build())
                        .build())
                .map(Family.map(worry("w", "x").addChildren("c1").text(text).build()))
                .build();
    }

    @Test
    void whomAChildDoesNotWantThereStandsInNoCopyThatAParentCouldSee() {
        VoicePart outside = VoicePart.builder()
                .id("vp")
                .question(OpenCode.of(VoiceQuestion.NOT_HERE))
                .addItems(VoiceItem.builder().id("vi").text("not Tom").build())
                .build();
        CaseRecord record = Family.record()
                .addChildVoice(ChildVoice.builder()
                        .id("vo")
                        .child("c1")
                        .kind(OpenCode.of(VoiceKind.SAFETY_HOUSE))
                        .addAudience("n")
                        .addPermission(Family.permission("pm", "c1", "n"))
                        .addParts(outside)
                        .build())
                .build();
        Audience neighbour = Audience.network("n").about("c1");

        assertThat(json(neighbour, record)).contains("not Tom");
        assertThat(json(neighbour.held(Holding.takenHome().seenBy("s")), record))
                .contains("not Tom");
        assertThat(json(neighbour.held(Holding.takenHome().seenBy("f2")), record))
                .doesNotContain("not Tom");
    }

    private static String json(Audience audience, CaseRecord record) {
        return new String(
                SharedRecordWriter.canonical()
                        .toBytes(audience.share(record, TODAY).copy()),
                StandardCharsets.UTF_8);
    }
}
