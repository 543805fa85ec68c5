package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threecolumns.share.Family.TODAY;
import static org.threecolumns.share.Family.record;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.Relationship;
import org.threecolumns.model.Shareable;
import org.threecolumns.model.assurance.RespondentType;
import org.threecolumns.model.assurance.SurveyResponse;
import org.threecolumns.model.map.GoalOwner;
import org.threecolumns.model.map.Harm;
import org.threecolumns.model.map.ImpactSource;
import org.threecolumns.model.map.MapItem;
import org.threecolumns.model.map.Participant;
import org.threecolumns.model.map.ParticipationHow;
import org.threecolumns.model.map.SafetyGoal;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.meeting.Attendance;
import org.threecolumns.model.meeting.ChildPart;
import org.threecolumns.model.meeting.ChildTakesPart;
import org.threecolumns.model.meeting.Meeting;
import org.threecolumns.model.meeting.NetworkMeeting;
import org.threecolumns.model.story.OtherExplanation;
import org.threecolumns.model.story.Picture;
import org.threecolumns.model.story.PictureStyle;
import org.threecolumns.model.voice.ChildVoice;
import org.threecolumns.model.voice.VoiceItem;
import org.threecolumns.model.voice.VoiceKind;
import org.threecolumns.model.voice.VoicePart;
import org.threecolumns.model.voice.VoiceQuestion;

/** Nothing of a child's leaves without the child's leave, and no place in which a child speaks is forgotten. */
class VoicesTest {
    private static final Audience MOTHER = Audience.family("m").about("c1", "c2");
    private static final Audience NETWORK = Audience.network("n").about("c1", "c2");

    @Test
    void ofEachPlaceThatCanNameSomebodyItIsDecidedWhetherTheySpeakThere() {
        int places = 0;
        for (ObjectShape shape : SharingTable.shapes()) {
            for (MemberShape member : shape.references()) {
                if (member.targets().contains(ReferenceTarget.PERSON)
                        || member.targets().contains(ReferenceTarget.CHILD)) {
                    places++;
                    assertThat(List.of(VoiceTable.Part.values()))
                            .as("%s.%s", shape, member.name())
                            .anyMatch(part ->
                                    VoiceTable.standard().members(shape, part).contains(member));
                }
            }
        }
        assertThat(places).isGreaterThan(400);
    }

    @Test
    void aPlaceWithoutALineStopsTheLibrary() {
        String table = MemberLines.resource("voices.txt");

        assertThatThrownBy(() -> VoiceTable.of(table.replaceAll("(?m)^ChildVoice.child .*$", "")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("members without a line [ChildVoice.child]");
        assertThatThrownBy(() -> VoiceTable.of(table + "ChildVoice.friend speaks\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("lines without a member [ChildVoice.friend]");
        assertThatThrownBy(() -> VoiceTable.of(table + "ChildVoice.child named\n"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aChildWhoOnlyTookPartIsLeftOutWhereTheChildDidNotAllowIt() {
        for (Map.Entry<String, VoiceTable.Part> line :
                VoiceTable.standard().lines().entrySet()) {
            SharingTable.Row row = SharingTable.standard().rows().get(line.getKey());
            if (line.getValue() == VoiceTable.Part.PART && row != null) {
                assertThat(List.of(Purpose.FAMILY, Purpose.NETWORK, Purpose.CHILD))
                        .as(line.getKey())
                        .allMatch(purpose ->
                                List.of(Treatment.WITNESS, Treatment.HIDE).contains(row.of(purpose)));
            }
        }
    }

    private static List<Shareable> inWhichAChildSpokeUnnamed() {
        return List.of(
                MapItem.builder()
                        .id("mi")
                        .relationship(OpenCode.of(Relationship.CHILD))
                        .build(),
                Harm.builder().id("h").impactSource(ImpactSource.CHILD_SAID).build(),
                SafetyGoal.builder().id("sg").goalOwner(GoalOwner.CHILD).build(),
                OtherExplanation.builder().id("oe").childWords("He fell.").build(),
                Picture.builder()
                        .id("pi")
                        .style(OpenCode.of(PictureStyle.CHILDS_DRAWING))
                        .build(),
                SurveyResponse.builder()
                        .id("sr")
                        .respondentType(OpenCode.of(RespondentType.CHILD))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("inWhichAChildSpokeUnnamed")
    void whereAChildSpokeAndIsNotNamedItIsOfAllWhomItConcerns(Shareable element) {
        assertThat(voices(element)).containsExactlyInAnyOrder("c1", "c2");
    }

    @Test
    void whereTheChildIsNamedItIsOfThatChildAndOfEachWhoIs() {
        MapItem.Builder said = MapItem.builder().id("mi").relationship(OpenCode.of(Relationship.CHILD));

        assertThat(voices(said.addSaidBy("c2").build())).containsExactly("c2");
        assertThat(voices(said.addSaidBy("c1").build())).containsExactlyInAnyOrder("c1", "c2");
    }

    private static List<Shareable> inWhichNoChildSpoke() {
        return List.of(
                MapItem.builder()
                        .id("mi")
                        .relationship(OpenCode.of(Relationship.NEIGHBOUR))
                        .build(),
                Harm.builder().id("h").build(),
                SafetyGoal.builder().id("sg").build(),
                OtherExplanation.builder().id("oe").build(),
                Picture.builder().id("pi").build(),
                SurveyResponse.builder().id("sr").build());
    }

    @ParameterizedTest
    @MethodSource("inWhichNoChildSpoke")
    void whereNoChildSpokeItIsNoChilds(Shareable element) {
        assertThat(voices(element)).isEmpty();
    }

    private static Set<String> voices(Shareable element) {
        ObjectShape shape = SharingTable.shapes().stream()
                .filter(each -> each.type().isInstance(element))
                .filter(each -> Shareable.class.isAssignableFrom(each.type()))
                .findFirst()
                .orElseThrow();
        Set<String> children = Set.of("c1", "c2");
        return new Voices(children).of(ObjectValues.of(element, shape), children);
    }

    private static ChildVoice.Builder house() {
        return ChildVoice.builder()
                .id("v")
                .addAudience("m", "n")
                .child("c1")
                .addParts(VoicePart.builder()
                        .id("vp")
                        .addPermission(Family.permission("pm2", "c1", "n"))
                        .question(OpenCode.of(VoiceQuestion.WORRIES))
                        .addItems(VoiceItem.builder().id("vi").text("the door").build())
                        .build());
    }

    private static List<ChildVoice> shown(Audience audience, ChildVoice voice) {
        return audience.share(record().addChildVoice(voice).build(), TODAY)
                .copy()
                .childVoice();
    }

    @Test
    void aToolIsTheChildsAlsoWhereNobodyIsNamedAsSpeaker() {
        assertThat(shown(MOTHER, house().build())).isEmpty();
        assertThat(shown(NETWORK, house().build())).isEmpty();
    }

    @Test
    void aPartThatTheChildKeptForOnePersonReachesNoOther() {
        ChildVoice voice = house().addPermission(Family.permission("a", "c1", "m"), Family.permission("b", "c1", "n"))
                .build();

        assertThat(shown(NETWORK, voice).get(0).getParts()).hasSize(1);
        assertThat(shown(MOTHER, voice).get(0).getParts()).isEmpty();
    }

    @Test
    void whatAWorkerSawABabyDoIsNotTheBabysSecret() {
        ChildVoice seen = ChildVoice.builder()
                .id("v")
                .addAudience("m")
                .child("c2")
                .kind(OpenCode.of(VoiceKind.OBSERVATION))
                .addSaidBy("t")
                .build();

        assertThat(shown(MOTHER, seen)).hasSize(1);
        assertThat(shown(MOTHER, ChildVoice.builder().like(seen).addSaidBy("c2").build()))
                .isEmpty();
    }

    @Test
    void whomAChildDoesNotWantThereReachesNoParentWhateverPermissionSays() {
        ChildVoice.Builder voice = ChildVoice.builder()
                .id("v")
                .addAudience("m", "n")
                .child("c1")
                .kind(OpenCode.of(VoiceKind.SAFETY_HOUSE))
                .addPermission(Family.permission("a", "c1", "m"), Family.permission("b", "c1", "n"))
                .addParts(VoicePart.builder()
                        .id("named")
                        .question(OpenCode.of(VoiceQuestion.NOT_HERE))
                        .build())
                .addParts(VoicePart.builder().id("unnamed").name("outside").build())
                .addParts(VoicePart.builder()
                        .id("rules")
                        .question(OpenCode.of(VoiceQuestion.RULES))
                        .build());

        assertThat(shown(NETWORK, voice.build()).get(0).getParts()).hasSize(3);
        assertThat(shown(MOTHER, voice.build()).get(0).getParts()).hasSize(1);
        assertThat(Family.reasons(
                        MOTHER.share(record().addChildVoice(voice.build()).build(), TODAY),
                        "/childVoice/v/parts/named"))
                .containsExactly(WithheldReason.NOT_FOR_PARENTS);
    }

    @Test
    void anUnnamedPartOfAnotherToolIsNoSuchPlace() {
        ChildVoice voice = ChildVoice.builder()
                .id("v")
                .addAudience("m")
                .child("c1")
                .kind(OpenCode.of(VoiceKind.THREE_HOUSES))
                .addPermission(Family.permission("a", "c1", "m"))
                .addParts(VoicePart.builder().id("unnamed").name("the garden").build())
                .build();

        assertThat(shown(MOTHER, voice).get(0).getParts()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"NOT_INVITED, true", "INVITED_NOT_THERE, true", "PRESENT, false", "THROUGH_ADVOCATE, false"})
    void thatAChildWasNotThereIsNotTheChildsSecretButHowTheChildTookPartIs(ParticipationHow how, boolean shown) {
        Participant participant = Participant.builder()
                .id("pt")
                .person("c1")
                .how(OpenCode.of(how))
                .addAudience("m")
                .build();
        Attendance attendance = Attendance.builder()
                .id("att")
                .person("c1")
                .how(OpenCode.of(how))
                .build();
        CaseRecord record = record().map(ThreeColumnMap.builder()
                        .like(Family.map(Family.worry("w", "m").build()))
                        .addParticipants(participant)
                        .build())
                .addMeetings(Meeting.builder()
                        .id("me")
                        .addAudience("m")
                        .addAttendance(attendance)
                        .build())
                .build();

        SharedRecord copy = MOTHER.share(record, TODAY).copy();

        assertThat(copy.map().orElseThrow().getParticipants()).hasSize(shown ? 1 : 0);
        assertThat(copy.content().getMeetings().get(0).getAttendance()).hasSize(shown ? 1 : 0);
    }

    @Test
    void aChildWhoWasNotAskedHasSaidNothingAndOneWhoTookPartHas() {
        NetworkMeeting meeting = NetworkMeeting.builder()
                .id("nm")
                .addAudience("m")
                .addPresent("m", "c1")
                .addChildrenTookPart(part("a", ChildPart.NOT_ASKED), part("b", ChildPart.THROUGH_DRAWING))
                .build();

        NetworkMeeting shown = MOTHER.share(record().addNetworkMeetings(meeting).build(), TODAY)
                .copy()
                .networkMeetings()
                .get(0);

        assertThat(shown.getChildrenTookPart())
                .singleElement()
                .satisfies(part -> assertThat(part.getHow().orElseThrow().is(ChildPart.NOT_ASKED))
                        .isTrue());
        assertThat(shown.getPresent()).hasSize(1);
    }

    private static ChildTakesPart part(String id, ChildPart how) {
        return ChildTakesPart.builder().id(id).child("c1").how(OpenCode.of(how)).build();
    }
}
