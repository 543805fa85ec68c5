package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threecolumns.share.Family.TODAY;
import static org.threecolumns.share.Family.permission;
import static org.threecolumns.share.Family.record;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Child;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Person;
import org.threecolumns.model.Provenance;
import org.threecolumns.model.RecordedStage;
import org.threecolumns.model.RelationKind;
import org.threecolumns.model.Release;
import org.threecolumns.model.Sensitivity;
import org.threecolumns.model.StageReached;
import org.threecolumns.model.map.DangerStatement;
import org.threecolumns.model.map.Harm;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.plan.ChildPlan;
import org.threecolumns.model.plan.SafetyObject;
import org.threecolumns.model.plan.SafetyPlan;
import org.threecolumns.model.voice.ChildVoice;
import org.threecolumns.model.voice.VoiceItem;
import org.threecolumns.model.voice.VoiceKind;
import org.threecolumns.model.voice.VoicePart;
import org.threecolumns.model.voice.VoiceQuestion;

/** What a responsible person could take away reaches neither them nor those who live with them. */
class GuardTest {
    private static final Audience FATHER = Audience.family("f1").about("c1");
    private static final Audience MOTHER = Audience.family("m").about("c1");
    private static final Audience UNA = Audience.child("c1").about("c1");

    private static CaseRecord.Builder guarded(ThreeColumnMap map, Release... releases) {
        return record().map(map)
                .addStagesReached(StageReached.builder()
                        .id("st")
                        .stage(RecordedStage.CHILD)
                        .child("c1")
                        .on(TODAY)
                        .build())
                .addSafetyPlans(SafetyPlan.builder()
                        .id("pl")
                        .addSafetyObjects(SafetyObject.builder()
                                .id("so")
                                .child("c1")
                                .object("blue elephant")
                                .audience(List.of("f1", "m", "c1", "n"))
                                .addPermission(permission("a", "c1", "f1"), permission("b", "c1", "m"))
                                .addPermission(permission("c", "c1", "n"))
                                .addRelease(releases)
                                .build())
                        .build())
                .addChildPlans(ChildPlan.builder()
                        .id("cp")
                        .child("c1")
                        .addSignals("blue")
                        .whereKept("in the book")
                        .readingLevel("reads")
                        .audience(List.of("f1", "m", "c1", "n"))
                        .addPermission(permission("d", "c1", "f1"), permission("e", "c1", "m"))
                        .addPermission(permission("f", "c1", "n"))
                        .addRelease(releases)
                        .build());
    }

    private static ThreeColumnMap naming(String responsible) {
        return ThreeColumnMap.builder()
                .id("map")
                .addDangerStatements(DangerStatement.builder()
                        .id("ds")
                        .addResponsiblePeople(responsible)
                        .build())
                .build();
    }

    private static String secrets(Audience audience, CaseRecord record) {
        SharedRecord copy = audience.share(record, TODAY).copy();
        List<ChildPlan> plans = copy.childPlans();
        return copy.content().getSafetyPlans().size() + " "
                + plans.stream().mapToInt(plan -> plan.getSignals().size()).sum() + " "
                + plans.stream().anyMatch(plan -> plan.getWhereKept().isPresent());
    }

    @Test
    void aResponsiblePersonGetsNoneOfThemAndTheOtherParentAllThatTheChildAllowed() {
        CaseRecord record = guarded(naming("f1")).build();

        assertThat(secrets(FATHER, record)).isEqualTo("0 0 false");
        assertThat(secrets(MOTHER, record)).isEqualTo("1 1 true");
        assertThat(Family.reasons(FATHER.share(record, TODAY), "/childPlans/cp/whereKept"))
                .containsExactly(WithheldReason.NOT_FOR_RESPONSIBLE_PEOPLE);
    }

    @Test
    void aChildWhoStaysWithBothMakesTheSafeParentNobodyOfTheOthersHousehold() {
        CaseRecord record = guarded(naming("f1"))
                .children(List.of(
                        Child.builder()
                                .id("c1")
                                .name("Una")
                                .addLivesWith("m", "f1")
                                .build(),
                        Child.builder().id("c2").name("Ben").build()))
                .build();

        assertThat(secrets(MOTHER, record)).isEqualTo("1 1 true");
        assertThat(secrets(FATHER, record)).isEqualTo("0 0 false");
    }

    @Test
    void whoCausedHarmInAnEarlierMapIsResponsibleToo() {
        ThreeColumnMap earlier = ThreeColumnMap.builder()
                .id("old")
                .addHarm(Harm.builder().id("h").addCausedBy("f1").build())
                .build();
        CaseRecord record = guarded(ThreeColumnMap.builder().id("map").build())
                .addEarlierMaps(earlier)
                .build();

        assertThat(secrets(FATHER, record)).isEqualTo("0 0 false");
    }

    /** The record in which one of its people lives with somebody. */
    private static CaseRecord living(CaseRecord record, String person, String with) {
        return CaseRecord.builder()
                .like(record)
                .people(record.getPeople().stream()
                        .map(each -> each.getId().equals(person)
                                ? Person.builder().like(each).addLivesWith(with).build()
                                : each)
                        .toList())
                .build();
    }

    @Test
    void whoLivesWithAResponsiblePersonGetsNoneWhicheverOfTheTwoSaysSo() {
        Audience other = Audience.network("n").about("c1");
        CaseRecord record = guarded(naming("f1")).build();

        assertThat(secrets(other, record)).isEqualTo("1 1 true");
        assertThat(secrets(other, living(record, "n", "f1"))).isEqualTo("0 0 false");
        assertThat(secrets(other, living(record, "f1", "n"))).isEqualTo("0 0 false");
        assertThat(secrets(other, living(record, "n", "m"))).isEqualTo("1 1 true");
    }

    @Test
    void theCouncilsWorkersSeeThem() {
        assertThat(secrets(Audience.team("t").about("c1"), guarded(naming("f1")).build()))
                .isEqualTo("1 1 true");
    }

    @Test
    void aChildWhoLivesWithOneHasTheChildsOwn() {
        assertThat(secrets(UNA, living(guarded(naming("f1")).build(), "f1", "c1")))
                .isEqualTo("1 1 true");
    }

    @Test
    void aReleaseByNameOpensThemOnlyWithSomebodyADayAndAReason() {
        Release.Builder release = Release.builder().id("rl").to("f1").by("t").on(TODAY);

        assertThat(secrets(FATHER, guarded(naming("f1"), release.build()).build()))
                .isEqualTo("0 0 false");
        Release byNobody = Release.builder()
                .id("rl")
                .to("f1")
                .on(TODAY)
                .why("he tucks her in")
                .build();
        assertThat(secrets(FATHER, guarded(naming("f1"), byNobody).build())).isEqualTo("0 0 false");
        assertThat(secrets(
                        FATHER,
                        guarded(naming("f1"), release.why("he tucks her in").build())
                                .build()))
                .isEqualTo("1 1 true");
        assertThat(secrets(
                        FATHER,
                        guarded(naming("f1"), release.on(TODAY.plusDays(1)).build())
                                .build()))
                .isEqualTo("0 0 false");
    }

    /** He was given the plan in April to do the checks; in June the map says what he did. */
    @Test
    void aReleaseFromBeforeTheRecordNamedThemOpensNothing() {
        Release april = Release.builder()
                .id("rl")
                .to("f1")
                .by("t")
                .on(TODAY.minusDays(60))
                .why("he does the checks")
                .build();
        Release today = Release.builder().like(april).id("now").on(TODAY).build();
        ThreeColumnMap entered = entered(TODAY.minusDays(1));
        ThreeColumnMap mapped = ThreeColumnMap.builder()
                .like(naming("f1"))
                .mappedOn(TODAY.minusDays(1))
                .build();
        ThreeColumnMap.Builder before = ThreeColumnMap.builder().id("before").mappedOn(TODAY.minusDays(90));
        CaseRecord namingNobodyBefore =
                guarded(mapped, april).addEarlierMaps(before.build()).build();
        CaseRecord namingHimBefore = guarded(mapped, april)
                .addEarlierMaps(ThreeColumnMap.builder()
                        .like(naming("f1"))
                        .id("before")
                        .mappedOn(TODAY.minusDays(90))
                        .build())
                .build();

        assertThat(secrets(FATHER, guarded(entered, april).build())).isEqualTo("0 0 false");
        assertThat(secrets(FATHER, guarded(entered, april, today).build())).isEqualTo("1 1 true");
        assertThat(secrets(FATHER, guarded(entered(TODAY.minusDays(60)), april).build()))
                .isEqualTo("1 1 true");
        assertThat(secrets(FATHER, namingNobodyBefore)).isEqualTo("0 0 false");
        assertThat(secrets(FATHER, namingHimBefore)).isEqualTo("1 1 true");
        assertThat(secrets(FATHER, guarded(mapped, april).build())).isEqualTo("1 1 true");
    }

    private static ThreeColumnMap entered(LocalDate day) {
        return ThreeColumnMap.builder().id("map").addHarm(harm("h", "f1", day)).build();
    }

    private static Release april() {
        return Release.builder()
                .id("rl")
                .to("m")
                .by("t")
                .on(TODAY.minusDays(60))
                .why("she keeps it with her")
                .build();
    }

    @Test
    void aReleaseToWhoMovedInWithSomebodyNamedLaterOpensNothing() {
        CaseRecord alone = guarded(entered(TODAY.minusDays(1)), april()).build();

        assertThat(secrets(MOTHER, alone)).isEqualTo("1 1 true");
        assertThat(secrets(MOTHER, living(alone, "m", "f1"))).isEqualTo("0 0 false");
    }

    @Test
    void ofTwoWithWhomSomebodyLivesTheOneNamedLastDecides() {
        for (List<String> order : List.of(List.of("f1", "n"), List.of("n", "f1"))) {
            ThreeColumnMap map = ThreeColumnMap.builder()
                    .id("map")
                    .addHarm(harm("h1", order.get(0), TODAY.minusDays(90)))
                    .addHarm(harm("h2", order.get(1), TODAY.minusDays(1)))
                    .build();
            CaseRecord record = guarded(map, april()).build();

            assertThat(secrets(MOTHER, living(record, "m", order.get(0)))).isEqualTo("1 1 true");
            assertThat(secrets(MOTHER, living(living(record, "m", "f1"), "m", "n")))
                    .isEqualTo("0 0 false");
        }
    }

    private static Harm harm(String id, String by, LocalDate entered) {
        return Harm.builder()
                .id(id)
                .addCausedBy(by)
                .provenance(Provenance.builder().enteredOn(entered).build())
                .build();
    }

    /** Mum's boyfriend is nobody's parent in the record, and the one whom the child fears. */
    @Test
    void whomAChildDoesNotWantThereReachesNobodyResponsibleNorWhoLivesWithThem() {
        CaseRecord record = CaseRecord.builder()
                .like(guarded(naming("n")).build())
                .addPeople(Family.parent("g", "Huw Moss", RelationKind.GRANDPARENT, "c1")
                        .addLivesWith("n")
                        .build())
                .addChildVoice(notHere("n", "g", "s", "c1").build())
                .build();
        String part = "/childVoice/vo/parts/vp";

        for (Audience reader :
                List.of(Audience.network("n").about("c1"), Audience.family("g").about("c1"))) {
            assertThat(Family.reasons(reader.share(record, TODAY), part))
                    .containsExactly(WithheldReason.NOT_FOR_RESPONSIBLE_PEOPLE);
        }
        Audience teacher = Audience.partner("s").about("c1");
        assertThat(Family.reasons(teacher.share(record, TODAY), part)).isEmpty();
        assertThat(Family.reasons(teacher.held(Holding.takenHome().seenBy("g")).share(record, TODAY), part))
                .containsExactly(WithheldReason.COULD_BE_SEEN_BY_ANOTHER);
        assertThat(Family.reasons(UNA.share(living(record, "n", "c1"), TODAY), part))
                .isEmpty();
    }

    /** That a reader may know whom a child does not want there, opens nothing else that stands against it. */
    @Test
    void whomAChildDoesNotWantThereIsKeptFromReadersLikeAnythingElse() {
        CaseRecord.Builder record =
                CaseRecord.builder().like(guarded(naming("f1")).build());
        ChildVoice voice = notHere("c1", "s").build();
        VoicePart forAdults = VoicePart.builder()
                .like(voice.getParts().get(0))
                .sensitivity(Sensitivity.builder().adultOnly(true).build())
                .build();
        CaseRecord marked = record.addChildVoice(ChildVoice.builder()
                        .like(voice)
                        .parts(List.of(forAdults))
                        .build())
                .build();

        assertThat(Family.reasons(UNA.share(marked, TODAY), "/childVoice/vo/parts/vp"))
                .containsExactly(WithheldReason.ADULTS_ONLY);
        assertThat(Family.reasons(Audience.partner("s").about("c1").share(marked, TODAY), "/childVoice/vo/parts/vp"))
                .isEmpty();
    }

    private static ChildVoice.Builder notHere(String... audience) {
        ChildVoice.Builder voice = ChildVoice.builder()
                .id("vo")
                .child("c1")
                .kind(OpenCode.of(VoiceKind.SAFETY_HOUSE))
                .addAudience(audience)
                .addParts(VoicePart.builder()
                        .id("vp")
                        .question(OpenCode.of(VoiceQuestion.NOT_HERE))
                        .addItems(VoiceItem.builder()
                                .id("vi")
                                .text("nobody who shouts")
                                .build())
                        .build());
        for (String reader : audience) {
            voice.addPermission(permission("pm" + reader, "c1", reader));
        }
        return voice;
    }

    @Test
    void nobodyReleasesToThemselvesAndOnlyAWorkerOfTheCouncilReleases() {
        Release.Builder release = Release.builder().id("rl").to("f1").on(TODAY).why("he tucks her in");

        for (String by : List.of("f1", "m", "n", "s", "c1")) {
            assertThat(secrets(
                            FATHER,
                            guarded(naming("f1"), release.by(by).build()).build()))
                    .as(by)
                    .isEqualTo("0 0 false");
        }
    }

    @Test
    void whoeverDecidesThatAResponsiblePersonMayHaveThePageIsToldWhatItOpens() {
        CaseRecord record = guarded(naming("f1")).build();
        CaseRecord undecided = CaseRecord.builder()
                .like(record)
                .childPlans(record.getChildPlans().stream()
                        .map(plan -> ChildPlan.builder()
                                .like(plan)
                                .audience(List.of("m"))
                                .build())
                        .toList())
                .build();

        assertThat(SharingProposal.of(undecided, FATHER, TODAY).rows())
                .filteredOn(row -> row.type().equals("ChildPlan"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.deciding()).isEqualTo(Deciding.WORKER_ALONE);
                    assertThat(row.reason()).contains(WithheldReason.NOT_FOR_RESPONSIBLE_PEOPLE);
                });
        assertThat(SharingProposal.of(undecided, Audience.network("n").about("c1"), TODAY)
                        .rows())
                .filteredOn(row -> row.type().equals("ChildPlan"))
                .singleElement()
                .satisfies(row -> assertThat(row.reason()).contains(WithheldReason.NOT_FOR_THIS_READER));
    }
}
