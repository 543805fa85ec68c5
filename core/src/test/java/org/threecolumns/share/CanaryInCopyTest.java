package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.threecolumns.generated.RecordSize;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.RecordPath;

/**
 * A canary in every text of generated records in which every member is filled, for every reader: none of a place that was
 * withheld sings in the copy. Two hundred records in the thorough build.
 */
class CanaryInCopyTest {
    private static final int RECORDS = Math.max(20, Integer.getInteger("generated.records", 1_000) / 50);
    private static final RecordSize FILLED = new RecordSize(7, 2, 1, 1, 1, 0.35);

    /** One text: where, of which member, and the word that is in no other text. */
    private record Canary(RecordPath place, String member, String word) {}

    private final Set<String> sown = new TreeSet<>();
    private final Set<String> shownOutsideTheTeam = new TreeSet<>();

    private Map<String, Canary> canaries(CaseRecord record) {
        Map<String, Canary> canaries = new LinkedHashMap<>();
        ObjectValues.of(record).each(object -> {
            for (MemberShape member : object.shape().members()) {
                if (member.kind() == MemberKind.TEXT && !object.values(member).isEmpty()) {
                    String first = ((String) object.values(member).get(0)).split("[^A-Za-z]", 2)[0];
                    if (first.matches("Qu[a-z]{8,}")) {
                        String name = object.shape().type().getSimpleName() + "." + member.name();
                        canaries.put(first, new Canary(object.path().member(member.name()), name, first));
                        sown.add(name);
                    }
                }
            }
        });
        return canaries;
    }

    private void look(Map<String, Canary> canaries, Audience audience, Sharing sharing) {
        Set<RecordPath> withheld = new HashSet<>();
        sharing.receipt().withheld().forEach(each -> withheld.add(each.place()));
        for (CopyText text : sharing.copy().texts()) {
            for (String word : text.text().split("[^A-Za-z]+", -1)) {
                Canary canary = canaries.get(word);
                if (canary != null) {
                    assertThat(NothingLeaksTest.isUnder(canary.place(), withheld))
                            .as("%s for %s", canary.place(), audience)
                            .isFalse();
                    if (audience.purpose() != Purpose.TEAM) {
                        shownOutsideTheTeam.add(canary.member());
                    }
                }
            }
        }
    }

    @Test
    void noCanaryOfAWithheldPlaceSingsInACopy() {
        for (long seed = 1; seed <= RECORDS; seed++) {
            CaseRecord record = GeneratedCopies.record(seed, FILLED);
            Map<String, Canary> canaries = canaries(record);
            for (Audience audience : GeneratedCopies.audiences()) {
                NothingLeaksTest.share(record, audience).ifPresent(sharing -> look(canaries, audience, sharing));
            }
        }

        Set<String> missing = textMembers();
        missing.removeAll(sown);
        assertThat(missing).as("members without a canary").isSubsetOf("Case.council");
        assertThat(shownOutsideTheTeam)
                .contains("MapItem.text", "SafetyRule.text", "Panel.text", "NetworkMember.ownView")
                .hasSizeGreaterThan(100)
                .doesNotContain("Supervision.whereStuck", "SuitabilityCheck.notes", "SharingDecision.why");
    }

    private static Set<String> textMembers() {
        Set<String> names = new TreeSet<>();
        for (ObjectShape shape : SharingTable.shapes()) {
            shape.members().stream()
                    .filter(member -> member.kind() == MemberKind.TEXT)
                    .forEach(member -> names.add(shape.type().getSimpleName() + "." + member.name()));
        }
        return names;
    }
}
