package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.Shareable;
import org.threecolumns.problem.RecordReadException;

/** What must hold for every record and every reader, tried on generated ones. */
class NothingLeaksTest {
    /** Each record has about twenty readers, and is compared with two others for each: a thousand pairs if thorough. */
    private static final int RECORDS = Math.max(5, Integer.getInteger("generated.records", 1_000) / 300);

    private interface Property {
        void holds(CaseRecord record, Audience audience, Sharing sharing);
    }

    /** One copy that was made. */
    private record Made(CaseRecord record, Audience audience, Sharing sharing) {}

    private static List<Made> copies() {
        List<Made> copies = new ArrayList<>();
        for (long seed = 1; seed <= RECORDS; seed++) {
            CaseRecord record = GeneratedCopies.record(seed);
            for (Audience audience : GeneratedCopies.audiences()) {
                share(record, audience).ifPresent(sharing -> copies.add(new Made(record, audience, sharing)));
            }
        }
        return copies;
    }

    private static List<Made> copies = List.of();

    @BeforeAll
    static void makeCopies() {
        copies = copies();
        assertThat(copies)
                .hasSizeGreaterThan(RECORDS * GeneratedCopies.audiences().size() * 9 / 10);
    }

    @AfterAll
    static void forget() {
        copies = List.of();
    }

    private static void everywhere(Property property) {
        copies.forEach(made -> property.holds(made.record(), made.audience(), made.sharing()));
    }

    static Optional<Sharing> share(CaseRecord record, Audience audience) {
        try {
            return Optional.of(audience.share(record, Family.TODAY));
        } catch (SharingRefusedException refused) {
            return Optional.empty();
        }
    }

    private static String json(Sharing sharing) {
        return new String(SharedRecordWriter.canonical().toBytes(sharing.copy()), StandardCharsets.UTF_8);
    }

    /** The first word of every generated text is in no other text. */
    private static Map<RecordPath, String> canaries(CaseRecord record) {
        Map<RecordPath, String> canaries = new LinkedHashMap<>();
        ObjectValues.of(record).each(object -> {
            for (MemberShape member : object.shape().members()) {
                if (member.kind() == MemberKind.TEXT && !object.values(member).isEmpty()) {
                    String first = (String) object.values(member).get(0);
                    if (first.matches("Qu[a-z]{8,}.*")) {
                        canaries.put(object.path().member(member.name()), first.split("[^A-Za-z]", 2)[0]);
                    }
                }
            }
        });
        return canaries;
    }

    @Test
    void everyWordOfTheRecordIsEitherInTheCopyOrUnderAPlaceOnTheReceipt() {
        everywhere((record, audience, sharing) -> {
            String json = json(sharing);
            Set<RecordPath> withheld = new HashSet<>();
            sharing.receipt().withheld().forEach(each -> withheld.add(each.place()));
            canaries(record)
                    .forEach((place, word) -> assertThat(json.contains(word))
                            .as("%s for %s", place, audience)
                            .isNotEqualTo(isUnder(place, withheld)));
        });
    }

    static boolean isUnder(RecordPath place, Set<RecordPath> withheld) {
        for (Optional<RecordPath> at = Optional.of(place);
                at.isPresent();
                at = at.get().parent()) {
            if (withheld.contains(at.get())) {
                return true;
            }
        }
        return false;
    }

    @Test
    void otherWordsInHiddenPlacesGiveTheSameBytes() {
        everywhere((record, audience, sharing) -> {
            CaseRecord other = Rewriting.otherWords(record, sharing.receipt());

            assertThat(share(other, audience).map(NothingLeaksTest::json)).contains(json(sharing));
        });
    }

    @Test
    void hiddenElementsThatAreNotThereAtAllGiveTheSameBytes() {
        everywhere((record, audience, sharing) -> {
            CaseRecord other = Rewriting.without(record, sharing.receipt());

            assertThat(share(other, audience).map(NothingLeaksTest::json)).contains(json(sharing));
        });
    }

    @Test
    void everyShownElementIsGivenToTheReaderOrTheirGroupAndNotKeptFromThem() {
        everywhere((record, audience, sharing) -> {
            if (audience.purpose() == Purpose.TEAM) {
                return;
            }
            Set<RecordPath> withheld = new HashSet<>();
            sharing.receipt().withheld().forEach(each -> withheld.add(each.place()));
            Set<RecordPath> inside = new HashSet<>();
            ObjectValues.of(record).each(object -> {
                if (object.value() instanceof Shareable element && !isUnder(object.path(), withheld)) {
                    assertThat(element.getProtectedFrom()).doesNotContain(audience.reader());
                    if (!isUnder(object.path(), inside)
                            || !element.getAudience().isEmpty()) {
                        assertThat(element.getAudience())
                                .as("%s for %s", object.path(), audience)
                                .containsAnyElementsOf(names(audience));
                    }
                    inside.add(object.path());
                }
            });
        });
    }

    @Test
    void noChildIsHeardWithoutLeave() {
        Set<Purpose> asking = Set.of(Purpose.FAMILY, Purpose.NETWORK, Purpose.CHILD);
        everywhere((record, audience, sharing) -> {
            if (!asking.contains(audience.purpose())) {
                return;
            }
            Set<RecordPath> withheld = new HashSet<>();
            sharing.receipt().withheld().forEach(each -> withheld.add(each.place()));
            Map<RecordPath, Shareable> elements = new LinkedHashMap<>();
            ObjectValues.of(record).each(object -> {
                if (object.value() instanceof Shareable element) {
                    elements.put(object.path(), element);
                    if (!isUnder(object.path(), withheld) && !Silence.isKeptBy(element, Set.of("c1", "c2"))) {
                        speakers(object, audience)
                                .forEach(child -> assertThat(isAllowed(elements, object.path(), child, audience))
                                        .as("%s for %s", object.path(), audience)
                                        .isTrue());
                    }
                }
            });
        });
    }

    private static Set<Object> speakers(ObjectValues element, Audience audience) {
        Set<Object> children = new HashSet<>();
        VoiceTable.standard()
                .members(element.shape(), VoiceTable.Part.SPEAKS)
                .forEach(member -> children.addAll(element.values(member)));
        children.retainAll(Set.of("c1", "c2"));
        children.remove(audience.reader());
        return children;
    }

    /** Somewhere around it the child named this reader or the network, or an alert was raised. */
    private static boolean isAllowed(
            Map<RecordPath, Shareable> elements, RecordPath path, Object child, Audience audience) {
        return elements.entrySet().stream()
                .filter(entry -> entry.getKey().contains(path))
                .map(Map.Entry::getValue)
                .anyMatch(around -> around.getPermission().stream()
                                .anyMatch(each ->
                                        each.getBy().filter(child::equals).isPresent()
                                                && each.getTo()
                                                        .filter(names(audience)::contains)
                                                        .isPresent())
                        || (around instanceof Attributed attributed
                                && attributed.getSafeguardingAlert().isPresent()));
    }

    private static List<String> names(Audience audience) {
        return switch (audience.purpose()) {
            case PARTNER -> List.of(audience.reader(), "PARTNERS");
            case NETWORK -> List.of(audience.reader(), "NETWORK");
            case COURT -> List.of(audience.reader(), "COURT");
            case TEAM, FAMILY, CHILD -> List.of(audience.reader());
        };
    }

    @Test
    void noRecordIdIsWrittenIntoACopy() {
        everywhere((record, audience, sharing) ->
                assertThat(sharing.receipt().recordIds().keySet()).allMatch(id -> id.matches("[a-z]{1,4}[0-9]+")));
    }

    @Test
    void aCopyOfEveryKindIsReadBackAsItWas() {
        everywhere((record, audience, sharing) -> {
            byte[] bytes = SharedRecordWriter.canonical().toBytes(sharing.copy());
            assertThat(readBack(bytes)).isEqualTo(sharing.copy());
        });
    }

    private static SharedRecord readBack(byte[] bytes) {
        try {
            return SharedRecordReader.standard().read(bytes);
        } catch (RecordReadException refused) {
            throw new AssertionError(refused);
        }
    }
}
