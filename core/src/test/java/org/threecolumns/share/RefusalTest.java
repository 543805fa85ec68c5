package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.threecolumns.share.Family.TODAY;
import static org.threecolumns.share.Family.record;
import static org.threecolumns.share.Family.with;
import static org.threecolumns.share.Family.worry;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threecolumns.json.CaseRecordReader;
import org.threecolumns.json.CaseRecordWriter;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Child;
import org.threecolumns.model.ContactDetail;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Person;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.RelationKind;
import org.threecolumns.model.Role;
import org.threecolumns.model.Setting;
import org.threecolumns.model.map.MapItem;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.problem.ProblemCode;
import org.threecolumns.problem.RecordReadException;

class RefusalTest {
    private static final Audience MOTHER = Audience.family("m").about("c1", "c2");
    private static final Person HIDDEN = Person.builder()
            .id("x")
            .name("Quentin Ashdown")
            .isProtected(true)
            .addAddresses(
                    ContactDetail.builder().id("a").value("4 Larch Wynd, Fenby").build())
            .build();

    private static List<Refusal> refusals(Audience audience, CaseRecord record) {
        SharingRefusedException refused =
                catchThrowableOfType(SharingRefusedException.class, () -> audience.share(record, TODAY));
        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.getMessage()).doesNotContain("Quentin").doesNotContain("Larch");
        return refused.refusals();
    }

    private static CaseRecord saying(String text) {
        return record().addPeople(HIDDEN)
                .map(Family.map(worry("w", "m").text(text).build()))
                .build();
    }

    @Test
    void aProtectedAddressInAVisibleTextNamesBothPlaces() {
        assertThat(refusals(MOTHER, saying("He was seen in larch-wynd.")))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(RefusalCode.PROTECTED_TEXT_VISIBLE);
                    assertThat(refusal.places())
                            .extracting(Object::toString)
                            .containsExactly("/map/worried/w/text", "/people/x/addresses/a/value");
                    assertThat(refusal.message()).contains("take the protected words out of the text");
                });
    }

    @Test
    void aProtectedNameInAnotherSpellingIsFound() {
        assertThat(refusals(MOTHER, saying("QUENTIN told us")))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.places()).last().hasToString("/people/x/name"));
    }

    @Test
    void protectedWordsInWhatThisReaderDoesNotSeeRefuseNothing() {
        MapItem hidden = worry("w", "f1").text("Quentin Ashdown").build();
        CaseRecord record = record().addPeople(HIDDEN)
                .map(Family.map(hidden, worry("v", "m").build()))
                .build();

        assertThat(Family.worries(MOTHER.share(record, TODAY))).containsExactly("Worry v");
    }

    @Test
    void theTeamsCopyIsNotLookedThrough() {
        assertThat(Family.worries(Audience.team("t").about("c1").share(saying("Quentin Ashdown"), TODAY)))
                .hasSize(1);
    }

    @Test
    void whatTheHostListsIsFoundToo() {
        SharingPolicy policy =
                SharingPolicy.builder().protect(List.of("Blue Door")).build();

        assertThatThrownBy(() ->
                        MOTHER.share(with(worry("w", "m").text("At bluedoor.").build()), TODAY, policy))
                .isInstanceOfSatisfying(
                        SharingRefusedException.class,
                        refused -> assertThat(refused.refusals())
                                .singleElement()
                                .satisfies(
                                        refusal -> assertThat(refusal.places()).hasSize(1)));
    }

    @Test
    void aWordTooShortToProtectAnythingIsRefusedWithoutShowingIt() {
        assertThatThrownBy(() -> SharingPolicy.builder().protect(List.of("Blue Door", "q.")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("protected string 2: too short to be found; at least 3 letters or digits expected");
        CaseRecord record = record().addPeople(
                        Person.builder().id("x").name("J").isProtected(true).build())
                .build();
        assertThat(refusals(MOTHER, record))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.PROTECTED_VALUE_TOO_SHORT);
    }

    @Test
    void contactDetailsThatNobodyMarkedAreFoundInFreeText() {
        assertThat(refusals(MOTHER, saying("ring 07700 900123")))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.CONTACT_IN_TEXT);
        assertThat(Family.worries(MOTHER.share(saying("ring 0800 1111"), TODAY)))
                .hasSize(1);
        SharingPolicy policy =
                SharingPolicy.builder().allowNumbers(List.of("07700900123")).build();
        assertThat(Family.worries(MOTHER.share(saying("ring 07700 900123"), TODAY, policy)))
                .hasSize(1);
    }

    @Test
    void aReaderMustFitThePurpose() {
        CaseRecord record = record().build();

        assertThat(refusals(Audience.network("m").about("c1"), record))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.READER_HAS_NO_FITTING_ROLE);
        assertThat(refusals(Audience.family("c1").about("c1"), record))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.READER_HAS_NO_FITTING_ROLE);
        assertThat(refusals(Audience.team("s").about("c1"), record))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.READER_HAS_NO_FITTING_ROLE);
    }

    @Test
    void readerAndChildrenMustBeInTheRecord() {
        assertThat(refusals(Audience.family("nobody").about("m"), record().build()))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.READER_UNKNOWN, RefusalCode.CHILD_UNKNOWN);
        assertThatThrownBy(() -> Audience.family("m").about()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRecordThatIsNotWellFormedOrRefersToNothingIsNotShared() {
        CaseRecord broken = with(worry("w", "m").addSaidBy("ghost").text(" ").build());

        assertThat(refusals(MOTHER, broken))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.NOT_WELL_FORMED, RefusalCode.UNRESOLVED_REFERENCE);
    }

    @Test
    void noCopyIsMadeAboutAProtectedChild() {
        CaseRecord record = record().addChildren(
                        Child.builder().id("c3").name("Eira").isProtected(true).build())
                .build();

        assertThat(refusals(Audience.partner("s").about("c3"), record))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.CHILD_IS_PROTECTED);
    }

    @Test
    void aFatherOfOneChildGetsNoCopyAboutTheOther() {
        CaseRecord record = with(worry("w", "f1").build());

        assertThat(refusals(Audience.family("f1").about("c1", "c2"), record))
                .containsExactly(Refusal.of(
                        RefusalCode.READER_IS_NOT_OF_THIS_CHILD,
                        RecordPath.parse("/people/f1/relations"),
                        RecordPath.parse("/children/c2")));
        assertThat(SharingProposal.of(record, Audience.family("f1").about("c1", "c2"), TODAY)
                        .rows())
                .isEmpty();
        assertThatCode(() -> Audience.family("f1").about("c1").share(record, TODAY))
                .doesNotThrowAnyException();
    }

    /** The father of one child, put into the network without a word for whom, or come in as a police officer. */
    @Test
    void aFatherOfOneChildDoesNotComeToTheOtherThroughAnythingElseThatHeIs() {
        Person father =
                Family.parent("x", "Glyn Rowe", RelationKind.FATHER, "c2").build();
        Person member = Person.builder()
                .like(father)
                .role(OpenCode.of(Role.NETWORK_MEMBER))
                .build();
        Person officer = Person.builder()
                .like(father)
                .professional(true)
                .agency("police")
                .build();
        Person worker = Person.builder().like(officer).agency(Family.COUNCIL).build();
        RecordPath other = RecordPath.parse("/children/c1");

        assertThat(refusals(
                        Audience.network("x").about("c1", "c2"),
                        record().addPeople(member).build()))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.places()).contains(other));
        assertThat(refusals(
                        Audience.partner("x").about("c1", "c2"),
                        record().addPeople(officer).build()))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.places()).contains(other));
        assertThat(refusals(
                        Audience.team("x").about("c1"),
                        record().addPeople(worker).build()))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.READER_IS_NOT_OF_THIS_CHILD);
        assertThatCode(() -> Audience.network("x")
                        .about("c2")
                        .share(record().addPeople(member).build(), TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void aCopyThatWasChangedIsRefused() {
        Sharing sharing =
                MOTHER.share(with(worry("w", "m").text("Nothing to eat").build()), TODAY);
        String json = new String(SharedRecordWriter.canonical().toBytes(sharing.copy()), StandardCharsets.UTF_8);
        byte[] changed = json.replace("Nothing to eat", "Plenty to eat").getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> SharedRecordReader.standard().read(changed))
                .isInstanceOfSatisfying(
                        RecordReadException.class,
                        refused -> assertThat(refused.problems().get(0).code()).isEqualTo(ProblemCode.COPY_CHANGED));
    }

    @Test
    void recordsAndCopiesAreNotTakenForOneAnother() {
        CaseRecord record = with(worry("w", "m").build());
        byte[] copy = SharedRecordWriter.canonical()
                .toBytes(MOTHER.share(record, TODAY).copy());
        byte[] whole = CaseRecordWriter.canonical().toBytes(record);

        assertThatThrownBy(() -> CaseRecordReader.standard().read(copy)).hasMessageContaining("SHARED_COPY");
        assertThatThrownBy(() -> SharedRecordReader.standard().read(whole)).hasMessageContaining("COPY_EXPECTED");
    }

    @ParameterizedTest
    @CsvSource({"200000,true", "200001,false", "2000000,false"})
    void aCouncilProtectsAtMostTwoHundredThousandCharacters(int characters, boolean fits) {
        List<String> halves = List.of("a".repeat(100_000), "b".repeat(characters - 100_000));

        if (fits) {
            assertThatCode(() -> SharingPolicy.builder().protect(halves)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> SharingPolicy.builder().protect(halves))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("protected strings: at most 200000 characters together");
        }
    }

    @Test
    void aCouncilCanHideMoreButNeverWhatHoldsACopyTogether() {
        SharingPolicy policy =
                SharingPolicy.builder().hide(Purpose.FAMILY, "MapItem.text").build();
        Sharing sharing = MOTHER.share(with(worry("w", "m").build()), TODAY, policy);

        assertThat(Family.worries(sharing)).isEmpty();
        assertThat(Family.reasons(sharing, "/map/worried/w/text")).containsExactly(WithheldReason.HIDDEN_BY_COUNCIL);
        assertThat(sharing.receipt().capacities()).containsEntry(Purpose.FAMILY, Set.of("MapItem.text"));
        assertThatThrownBy(() -> SharingPolicy.builder().hide(Purpose.FAMILY, "Identified.id"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SharingPolicy.builder().hide(Purpose.FAMILY, "Nothing.known"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theReceiptsJsonHoldsPlacesAndCodesAndNoWords() {
        CaseRecord record = record().addPeople(HIDDEN)
                .map(Family.map(worry("w", "f1").build(), worry("v", "m").build()))
                .build();

        String json = new String(
                ReceiptWriter.canonical().toBytes(MOTHER.share(record, TODAY).receipt()), StandardCharsets.UTF_8);

        assertThat(json)
                .contains("\"place\": \"/map/worried/w\"", "\"reason\": \"NOT_FOR_THIS_READER\"", "\"mi1\": \"v\"")
                .doesNotContain("Worry", "Quentin", "Larch");
    }

    @Test
    void nothingShowsContentInItsTextForm() {
        Sharing sharing = MOTHER.share(with(worry("w", "m").build()), TODAY);

        assertThat(List.of(sharing, sharing.copy(), sharing.receipt(), MOTHER, SharingPolicy.standard()))
                .extracting(Object::toString)
                .containsExactly(
                        "Sharing[FAMILY]",
                        "SharedRecord[FAMILY]",
                        "Receipt[FAMILY, " + sharing.receipt().withheld().size() + " withheld]",
                        "Audience[FAMILY]",
                        "SharingPolicy[0 protected, 0 allowed numbers]");
    }

    @Test
    void aCodeThatNobodyKnowsIsReadLikeAText() {
        CaseRecord record = Family.record()
                .addPeople(Person.builder()
                        .id("x")
                        .name("Quentin Ashdown")
                        .isProtected(true)
                        .build())
                .map(ThreeColumnMap.builder()
                        .id("map")
                        .mappedWhere(OpenCode.parse(Setting.class, "AT_ASHDOWN"))
                        .addWorried(Family.worry("w", "m").build())
                        .build())
                .build();
        Audience mother = Audience.family("m").about("c1", "c2");

        assertThatThrownBy(() -> mother.share(record, Family.TODAY))
                .isInstanceOfSatisfying(
                        SharingRefusedException.class,
                        refused -> assertThat(refused.refusals())
                                .singleElement()
                                .satisfies(refusal -> {
                                    assertThat(refusal.code()).isEqualTo(RefusalCode.PROTECTED_TEXT_VISIBLE);
                                    assertThat(refusal.places())
                                            .extracting(Object::toString)
                                            .contains("/map/mappedWhere");
                                }));
    }
}
