package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threecolumns.generated.TinyPictures;
import org.threecolumns.json.CaseRecordReader;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.problem.RecordReadException;

/** Everything that is never for a reader, one reason after the other, on a small family. */
class ProposalReasonsTest {
    private static final Audience MOTHER = Audience.family("m").about("c1", "c2");
    private static final Audience FATHER = Audience.family("f").about("c1");
    private static final Audience OLWEN = Audience.network("n").about("c1", "c2");
    private static final Audience UNA = Audience.child("c1").about("c1");

    /** What somebody decides; these rows have a test of their own. */
    private static final Set<WithheldReason> DECIDED = EnumSet.of(
            WithheldReason.NOT_FOR_THIS_READER,
            WithheldReason.DECIDED_NOT_TO_SHARE,
            WithheldReason.CHILD_HAS_NOT_ALLOWED_IT,
            WithheldReason.NO_CONSENT_TO_PRINT);

    private static final String PEOPLE = """
            {"formatVersion": "0.1", "case": {"id": "k", "council": "Westmere Council"},
             "people": [
              {"id": "m", "name": "Ann Probert", "relations": [
               {"id": "m1", "child": "c1", "kind": "MOTHER"}, {"id": "m2", "child": "c2", "kind": "MOTHER"}]},
              {"id": "f", "name": "Tom Vaughan", "relations": [{"id": "f1", "child": "c1", "kind": "FATHER"}]},
              {"id": "n", "name": "Olwen Parry", "role": "NETWORK_MEMBER"},
              {"id": "t", "name": "Sara Lloyd", "professional": true, "agency": "Westmere Council"},
              {"id": "x", "name": "Quentin Ashdown", "protected": true}],
             "children": [{"id": "c1", "name": "Una"}, {"id": "c2", "name": "Ben"}],
             "stagesReached": [{"id": "st", "stage": "CHILD", "child": "c1", "on": "2025-06-01", "by": "t"}],
            """;

    private static final String PICTURE = Base64.getEncoder().encodeToString(TinyPictures.png(3, 2));

    private record Case(WithheldReason reason, Audience audience, String place, String members) {
        CaseRecord record() {
            try {
                return CaseRecordReader.standard()
                        .read((PEOPLE + members.replace('\'', '"') + "}").getBytes(StandardCharsets.UTF_8));
            } catch (RecordReadException refused) {
                throw new IllegalStateException(refused);
            }
        }

        SharingProposal proposal() {
            SharingPolicy policy = SharingPolicy.builder()
                    .hide(Purpose.FAMILY, "NextStep.what")
                    .build();
            return SharingProposal.of(record(), audience, Family.TODAY, policy);
        }

        @Override
        public String toString() {
            return reason.name();
        }
    }

    private static Case of(WithheldReason reason, Audience audience, String place, String members) {
        return new Case(reason, audience, place, members);
    }

    private static String worry(String members) {
        return "'map': {'id': 'map', 'worried': [{'id': 'w', 'text': 'Quiet evenings', " + members + "}]}";
    }

    static Stream<Case> cases() {
        return Stream.of(
                of(
                        WithheldReason.PROTECTED_FROM_READER,
                        MOTHER,
                        "/map/worried/w",
                        worry("'audience': ['m'], 'protectedFrom': ['m']")),
                of(
                        WithheldReason.COULD_BE_SEEN_BY_ANOTHER,
                        MOTHER.held(Holding.takenHome().seenBy("f")),
                        "/map/worried/w",
                        worry("'audience': ['m'], 'protectedFrom': ['f']")),
                of(WithheldReason.ABOUT_ANOTHER_CHILD, FATHER, "/map/worried/w", worry("'children': ['c2']")),
                of(
                        WithheldReason.ABOUT_ANOTHER_PERSON,
                        MOTHER,
                        "/map/worried/w/given/g",
                        worry("'audience': ['m'], 'given': [{'id': 'g', 'to': 'f', 'on': '2025-06-01'}]")),
                of(
                        WithheldReason.ADULTS_ONLY,
                        UNA,
                        "/map/worried/w",
                        worry("'audience': ['c1'], 'children': ['c1'], 'sensitivity': {'adultOnly': true}")),
                of(WithheldReason.EXEMPT, MOTHER, "/map/worried/w", worry("'sensitivity': {'exemption': 'by law'}")),
                of(
                        WithheldReason.NO_LONGER_STANDS,
                        MOTHER,
                        "/map/worried/w",
                        worry("'recordStatus': {'state': 'REJECTED'}")),
                of(WithheldReason.NOT_IN_TABLE_FOR_PURPOSE, MOTHER, "/stagesReached", worry("'lang': 'en-GB'")),
                of(
                        WithheldReason.HIDDEN_BY_COUNCIL,
                        MOTHER,
                        "/map/nextSteps/n/what",
                        "'map': {'id': 'map', 'nextSteps': [{'id': 'n', 'audience': ['m'], 'what': 'Eat together'}]}"),
                of(
                        WithheldReason.SOURCE_NOT_TO_BE_KNOWN,
                        MOTHER,
                        "/map/worried/w/saidBy",
                        worry("'audience': ['m'], 'saidBy': ['x']")),
                of(WithheldReason.PERSON_PROTECTED, MOTHER, "/people/x", worry("'saidBy': ['x']")),
                of(WithheldReason.PERSON_NOT_NEEDED, MOTHER, "/people/n", worry("'audience': ['m']")),
                of(WithheldReason.NOTHING_LEFT, MOTHER, "/map", worry("'audience': ['m'], 'protectedFrom': ['m']")),
                of(
                        WithheldReason.REFERS_TO_SOMETHING_WITHHELD,
                        MOTHER,
                        "/map/existingSafety/es/dangerStatements",
                        "'map': {'id': 'map', 'dangerStatements': [{'id': 'ds', 'protectedFrom': ['m']}], 'existingSafety':"
                                + " [{'id': 'es', 'whatTheyDid': 'Slept over', 'audience': ['m'], 'dangerStatements': ['ds']}]}"),
                of(
                        WithheldReason.CANNOT_STAND_ALONE,
                        MOTHER,
                        "/map/scales/sc/ratings/r",
                        "'map': {'id': 'map', 'scales': [{'id': 'sc', 'audience': ['m'], 'ratings': [{'id': 'r', 'rater':"
                                + " 'x', 'value': 4}]}]}"),
                of(
                        WithheldReason.NOT_TOLD_OF_IT,
                        OLWEN,
                        "/map/dangerStatements/ds",
                        "'map': {'id': 'map', 'dangerStatements': [{'id': 'ds', 'audience': ['NETWORK']}]}, 'network':"
                                + " {'id': 'nw', 'members': [{'id': 'nm', 'person': 'n', 'audience': ['NETWORK']}]}"),
                of(
                        WithheldReason.NOT_FOR_PARENTS,
                        MOTHER,
                        "/childVoice/v/parts/vp",
                        "'childVoice': [{'id': 'v', 'child': 'c1', 'audience': ['m'], 'permission': [{'id': 'pm', 'to': 'm',"
                                + " 'by': 'c1', 'on': '2025-06-01'}], 'parts': [{'id': 'vp', 'question': 'NOT_HERE', 'name':"
                                + " 'Max'}]}]"),
                of(
                        WithheldReason.NOT_FOR_RESPONSIBLE_PEOPLE,
                        FATHER,
                        "/childPlans/cp/signals",
                        "'map': {'id': 'map', 'dangerStatements': [{'id': 'ds', 'responsiblePeople': ['f']}]}, 'childPlans':"
                                + " [{'id': 'cp', 'child': 'c1', 'audience': ['f'], 'signals': ['two ticks'], 'permission':"
                                + " [{'id': 'pm', 'to': 'f', 'by': 'c1', 'on': '2025-06-01'}]}]"),
                of(
                        WithheldReason.PICTURE_NOT_LOOKED_AT,
                        MOTHER,
                        "/wordsAndPictures/wp/panels/pn/picture/bytes",
                        "'wordsAndPictures': [{'id': 'wp', 'panels': [{'id': 'pn', 'audience': ['m'], 'text': 'Once',"
                                + " 'picture': {'id': 'pc', 'bytes': '" + PICTURE + "'}}]}]"),
                of(
                        WithheldReason.SHOWN_IN_GENERAL_FORM,
                        MOTHER,
                        "/genograms/gn/persons/gp/born",
                        "'genograms': [{'id': 'gn', 'audience': ['m'], 'persons': [{'id': 'gp', 'name': 'Nan', 'born':"
                                + " '1961-03-14'}]}]"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isARowOfItsOwnThatNobodyDecides(Case each) {
        SharingProposal proposal = each.proposal();

        assertThat(proposal.refusals()).isEmpty();
        List<ProposalRow> rows = proposal.rows().stream()
                .filter(row -> row.place().toString().equals(each.place()))
                .toList();
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.reason()).contains(each.reason());
            assertThat(row.group()).isEqualTo(ProposalGroup.NEVER);
            assertThat(row.deciding()).isEqualTo(Deciding.NOBODY);
            assertThat(row.hindrance()).isEmpty();
            assertThat(row.isAcceptable()).isFalse();
        });
    }

    @Test
    void everyReasonIsLookedAt() {
        Set<WithheldReason> seen = EnumSet.copyOf(DECIDED);
        cases().forEach(each -> seen.add(each.reason()));

        assertThat(seen).containsExactlyInAnyOrder(WithheldReason.values());
    }

    /** Whom nobody can ask, nobody is told to ask. */
    @Test
    void nobodyIsToldToDecideWhatNobodyDecides() {
        Stream.of(WithheldReason.values())
                .filter(reason -> !DECIDED.contains(reason))
                .forEach(reason -> assertThat(ShortestFix.of(reason, Locale.ENGLISH))
                        .as(reason.name())
                        .doesNotStartWith("Decide")
                        .doesNotStartWith("Ask")
                        .doesNotStartWith("Write"));
    }

    @Test
    void whatSteersSharingHasNoRows() {
        Case steered = of(
                WithheldReason.NOT_FOR_THIS_READER,
                MOTHER,
                "/map/worried/w",
                worry("'audience': ['m'], 'protectedFrom': ['f'], 'sensitivity': {'thirdParty': true}, 'provenance':"
                        + " {'source': 'the old system'}, 'permission': [{'id': 'pm', 'to': 'm', 'by': 'c1', 'on':"
                        + " '2025-06-01'}], 'release': [{'id': 're', 'to': 'm', 'by': 't', 'why': 'agreed', 'on':"
                        + " '2025-06-01'}]"));

        assertThat(steered.proposal().rows().stream()
                        .map(row -> row.place().toString())
                        .filter(place -> place.startsWith("/map/worried/w")))
                .containsExactly("/map/worried/w");
    }
}
