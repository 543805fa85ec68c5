package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.threecolumns.share.Family.TODAY;
import static org.threecolumns.share.Family.worry;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threecolumns.generated.TinyPictures;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Child;
import org.threecolumns.model.ConsentToPrint;
import org.threecolumns.model.ContactDetail;
import org.threecolumns.model.Conversation;
import org.threecolumns.model.Extensions;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Person;
import org.threecolumns.model.Provenance;
import org.threecolumns.model.Relation;
import org.threecolumns.model.RelationKind;
import org.threecolumns.model.Shareable;
import org.threecolumns.model.map.MapItem;
import org.threecolumns.model.map.NextStep;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.meeting.Decision;
import org.threecolumns.model.meeting.Meeting;
import org.threecolumns.model.story.Panel;
import org.threecolumns.model.story.Picture;
import org.threecolumns.model.story.PictureBytes;
import org.threecolumns.model.story.PictureCheck;
import org.threecolumns.model.story.WordsAndPictures;
import org.threecolumns.samples.Sample;

/** Ways in which real services gave away where somebody was, or what a child had said; each once, in words. */
class PublishedFailuresTest {
    private static final Audience FATHER = Audience.family("d").about("c1", "c2");
    private static final Audience COURT = Audience.court("j").about("c1", "c2");
    private static final String REFUGE = "4 Larch Wynd, Fenby";

    private static CaseRecord.Builder record() {
        return Family.record().addPeople(Family.fatherOfBoth());
    }

    private static Person refuge(ContactDetail.Builder address) {
        return Person.builder()
                .id("x")
                .name("Gwen Ashdown")
                .addAddresses(address.id("a").value(REFUGE).isProtected(true).build())
                .build();
    }

    private static CaseRecord.Builder withRefuge() {
        return record().addPeople(refuge(ContactDetail.builder()));
    }

    private static String json(Audience audience, CaseRecord record) {
        return json(audience.share(record, TODAY));
    }

    private static String json(Sharing sharing) {
        return new String(SharedRecordWriter.canonical().toBytes(sharing.copy()), StandardCharsets.UTF_8);
    }

    private static void assertRefused(Audience audience, CaseRecord record, String place) {
        SharingRefusedException refused =
                catchThrowableOfType(SharingRefusedException.class, () -> audience.share(record, TODAY));
        assertThat(refused.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo(RefusalCode.PROTECTED_TEXT_VISIBLE);
            assertThat(refusal.places())
                    .extracting(Object::toString)
                    .containsExactly(place, "/people/x/addresses/a/value");
        });
    }

    /** Two children with two fathers: what is about the one went to the other's father. */
    @Test
    void twoFathers() {
        Sample sample = Sample.HARLOW_BRIGHT;
        CaseRecord record = sample.read();

        String deans = json(Audience.family("p4").about("c2").share(record, sample.day()));
        String callums = json(Audience.family("p5").about("c1").share(record, sample.day()));

        assertThat(deans).contains("Theo").doesNotContain("Maisie", "Callum");
        assertThat(callums).contains("Maisie").doesNotContain("Theo", "Lisa");
    }

    /** The address was on no page for him, and in the notes of the visit. */
    @Test
    void theAddressInTheNotes() {
        Conversation visit = Conversation.builder()
                .id("cv")
                .addAudience("d")
                .notes("Seen at Larch Wynd.")
                .addQuestionsAsked("How are you?")
                .build();
        Conversation asked = Conversation.builder()
                .like(visit)
                .addQuestionsAsked("Is 4 larch wynd a safe place?")
                .build();

        assertThat(json(FATHER, withRefuge().addConversations(visit).build()))
                .contains("How are you?")
                .doesNotContain("Larch");
        assertRefused(FATHER, withRefuge().addConversations(asked).build(), "/conversations/cv/questionsAsked");
    }

    /** Her address was protected; the same one stood with the child, for whom nobody had thought of it. */
    @Test
    void theAddressThatStoodWithTheChild() {
        ContactDetail home = ContactDetail.builder()
                .id("h")
                .value("4 Larch Wynd, Fenby")
                .consentToPrint(ConsentToPrint.builder().addTo("d").on(TODAY).build())
                .build();
        CaseRecord record = CaseRecord.builder()
                .like(withRefuge().build())
                .children(List.of(
                        Child.builder().id("c1").name("Una").addAddresses(home).build(),
                        Child.builder().id("c2").name("Ben").build()))
                .build();

        assertRefused(FATHER, record, "/children/c1/addresses/h/value");
    }

    /** The plan was clean, and the letter that went with it said where the next visit would be. */
    @Test
    void theCoveringLetter() {
        NextStep step = NextStep.builder()
                .id("ns")
                .addAudience("d")
                .what("Sara visits Larch Wynd on Friday.")
                .build();
        Meeting meeting = Meeting.builder()
                .id("mt")
                .addAudience("d")
                .addDecisions(Decision.builder()
                        .id("d")
                        .text("Letters go to 4 Larch Wynd")
                        .build())
                .build();

        assertRefused(
                FATHER,
                withRefuge()
                        .map(ThreeColumnMap.builder()
                                .id("map")
                                .addNextSteps(step)
                                .build())
                        .build(),
                "/map/nextSteps/ns/what");
        assertRefused(FATHER, withRefuge().addMeetings(meeting).build(), "/meetings/mt/decisions/d/text");
    }

    /** What could not be seen on the page was in the file: other systems' data, sources, a photograph's own notes. */
    @Test
    void theHiddenAttachment() {
        byte[] photo = WithText.png(TinyPictures.png(3, 2), "Zzlarch");
        MapItem item = worry("w", "d")
                .extensions(Extensions.of(Map.of("org.example.visit", "\"Zzlarch\"")))
                .sourceRef("file:///visits/Zzlarch")
                .provenance(Provenance.builder().source("Zzlarch").build())
                .build();
        WordsAndPictures story = WordsAndPictures.builder()
                .id("wp")
                .addPanels(Panel.builder()
                        .id("pa")
                        .addAudience("d")
                        .picture(Picture.builder()
                                .id("pi")
                                .bytes(PictureBytes.of(photo))
                                .addChecks(PictureCheck.builder()
                                        .id("pc")
                                        .to("d")
                                        .by("t")
                                        .on(TODAY)
                                        .build())
                                .build())
                        .build())
                .build();

        Sharing sharing = FATHER.share(
                record().map(Family.map(item)).addWordsAndPictures(story).build(), TODAY);

        assertThat(json(sharing)).doesNotContain("Zzlarch");
        byte[] left = sharing.copy()
                .wordsAndPictures()
                .get(0)
                .getPanels()
                .get(0)
                .getPicture()
                .orElseThrow()
                .getBytes()
                .orElseThrow()
                .toByteArray();
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("Zzlarch");
        assertThat(new String(left, StandardCharsets.ISO_8859_1)).doesNotContain("Zzlarch");
    }

    /** The bundle for the court went to both sides with the mother's new address on its first page. */
    @Test
    void theCourtBundle() {
        MapItem item = worry("w", "COURT").addSaidBy("x").build();
        ContactDetail.Builder toAnyCourt = ContactDetail.builder()
                .consentToPrint(
                        ConsentToPrint.builder().addTo("COURT").on(TODAY).build());
        ContactDetail.Builder toThisCourt = ContactDetail.builder()
                .consentToPrint(ConsentToPrint.builder().addTo("j").on(TODAY).build());

        assertThat(json(COURT, withRefuge().map(Family.map(item)).build())).doesNotContain("Larch");
        assertThat(json(
                        COURT,
                        record().addPeople(refuge(toAnyCourt))
                                .map(Family.map(item))
                                .build()))
                .contains("Gwen Ashdown")
                .doesNotContain("Larch");
        assertThat(json(
                        COURT,
                        record().addPeople(refuge(toThisCourt))
                                .map(Family.map(item))
                                .build()))
                .contains(REFUGE);
        assertThat(json(
                        Audience.partner("s").about("c1", "c2"),
                        record().addPeople(refuge(ContactDetail.builder()
                                        .consentToPrint(ConsentToPrint.builder()
                                                .addTo("s")
                                                .on(TODAY)
                                                .build())))
                                .map(Family.map(worry("w", "s").addSaidBy("x").build()))
                                .build()))
                .doesNotContain("Larch");
        assertRefused(
                COURT,
                withRefuge()
                        .map(Family.map(
                                worry("w", "COURT").text("At Larch Wynd.").build()))
                        .build(),
                "/map/worried/w/text");
    }

    /** Maisie's number and words stood on the map that everybody was given, Dean too. */
    @Test
    void maisiesNumberAndWordsOnTheMap() {
        Sample sample = Sample.HARLOW_BRIGHT;
        CaseRecord record = sample.read();
        List<String> hers = new ArrayList<>();
        ObjectValues.of(record).each(object -> {
            Set<Object> speakers = new HashSet<>();
            VoiceTable.standard()
                    .members(object.shape(), VoiceTable.Part.SPEAKS)
                    .forEach(member -> speakers.addAll(object.values(member)));
            if (object.value() instanceof Shareable && speakers.equals(Set.of("c1"))) {
                object.shape().members().stream()
                        .filter(member -> member.kind() == MemberKind.TEXT)
                        .flatMap(member -> object.values(member).stream())
                        .forEach(text -> hers.add((String) text));
            }
        });

        String deans = json(Audience.family("p4").about("c2").share(record, sample.day()));
        SharingRefusedException aboutBoth = catchThrowableOfType(
                SharingRefusedException.class,
                () -> Audience.family("p4").about("c1", "c2").share(record, sample.day()));
        String everything = json(Audience.family("p4").about("c1", "c2").share(withDeanOfBoth(record), sample.day()));

        assertThat(hers).hasSizeGreaterThan(15);
        assertThat(hers).noneMatch(deans::contains);
        assertThat(aboutBoth.refusals())
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.READER_IS_NOT_OF_THIS_CHILD);
        assertThat(everything)
                .contains("reading with reception")
                .doesNotContain(
                        "I sleep now.",
                        "Dean says sorry",
                        "blue elephant",
                        "Maisie's reading book",
                        "You forgot that I was brave",
                        "Dean when he has had beer");
    }

    private static CaseRecord withDeanOfBoth(CaseRecord record) {
        Relation step = Relation.builder()
                .id("step")
                .child("c1")
                .kind(OpenCode.of(RelationKind.STEP_PARENT))
                .build();
        return CaseRecord.builder()
                .like(record)
                .people(record.getPeople().stream()
                        .map(person -> person.getId().equals("p4")
                                ? Person.builder()
                                        .like(person)
                                        .addRelations(step)
                                        .build()
                                : person)
                        .toList())
                .build();
    }
}
