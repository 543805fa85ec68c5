package org.threecolumns.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.threecolumns.pdf.document.CoverageTable.Column;
import org.threecolumns.share.CopyText;

class CoverageTableTest {
    private final Map<String, Map<Column, Printing>> lines = CoverageTable.parse(CoverageTable.resource());

    @Test
    void hasALineForEveryMemberThatHoldsWordsAndNoOther() {
        assertThat(lines.keySet()).containsExactlyInAnyOrderElementsOf(CopyText.members());
    }

    @Test
    void refusesANewMemberWithoutALine() {
        Set<String> members = new TreeSet<>(CopyText.members());
        members.add("SafetyRule.whisper");
        assertThatThrownBy(() -> new CoverageTable(lines, members))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("members without a line [SafetyRule.whisper]");
    }

    @Test
    void refusesALineWithoutAMember() {
        Map<String, Map<Column, Printing>> more = new HashMap<>(lines);
        more.put("SafetyRule.whisper", Map.of());
        assertThatThrownBy(() -> new CoverageTable(more, CopyText.members()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("lines without a member [SafetyRule.whisper]");
    }

    @Test
    void printsEveryTextThatAnybodyMustActOn() {
        assertThat(Set.of(
                        "SafetyRule.text",
                        "SafetyRule.when",
                        "Trigger.sign",
                        "TriggerResponse.does",
                        "TriggerResponse.within",
                        "Contingency.ifThis",
                        "Contingency.thenThat",
                        "Contingency.outOfHours",
                        "NotCovered.reason",
                        "Agreement.words",
                        "PlanAgreement.words"))
                .allSatisfy(member -> assertThat(CoverageTable.standard().of(member, Column.SAFETY_PLAN))
                        .isEqualTo(Printing.PRINTS));
    }

    @Test
    void neverPrintsWhatWouldTellOfASafetyObject() {
        assertThat(lines.keySet().stream()
                        .filter(member -> member.startsWith("SafetyObject.") || member.startsWith("ObjectMovement.")))
                .isNotEmpty()
                .allSatisfy(member -> assertThat(CoverageTable.standard().of(member, Column.SAFETY_PLAN))
                        .isEqualTo(Printing.CHILD));
    }
}
