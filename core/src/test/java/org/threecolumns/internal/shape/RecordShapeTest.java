package org.threecolumns.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threecolumns.model.Case;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Identified;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.Retention;
import org.threecolumns.model.map.DangerStatement;
import org.threecolumns.model.map.Harm;
import org.threecolumns.model.scale.Scale;

class RecordShapeTest {
    @Test
    void reachesEveryTypeOfTheModelFromTheRecord() {
        assertThat(reachable(CaseRecord.class, new HashSet<>())).hasSizeGreaterThan(50);
    }

    @Test
    void putsTheIdFirstAndExtensionsLast() {
        for (Class<?> type : reachable(CaseRecord.class, new HashSet<>())) {
            List<String> names = names(type);
            assertThat(names).as(type.getSimpleName()).endsWith("extensions");
            if (Identified.class.isAssignableFrom(type)) {
                assertThat(names).as(type.getSimpleName()).startsWith("id");
            }
        }
    }

    @Test
    void putsOwnMembersBeforeThoseOfTheBases() {
        assertThat(names(DangerStatement.class))
                .containsSubsequence("id", "title", "status", "saidBy", "lang", "audience", "extensions")
                .doesNotHaveDuplicates();
    }

    @Test
    void knowsWhatIsMandatory() {
        assertThat(RecordShape.of(CaseRecord.class).mandatory())
                .extracting(MemberShape::name)
                .containsExactly("formatVersion", "case");
        assertThat(RecordShape.of(Harm.class).mandatory())
                .extracting(MemberShape::name)
                .containsExactly("id");
    }

    @Test
    void knowsWhatEachMemberHolds() {
        assertThat(kind(Scale.class, "id")).isEqualTo(MemberKind.ID);
        assertThat(kind(Scale.class, "question")).isEqualTo(MemberKind.TEXT);
        assertThat(kind(CaseRecord.class, "formatVersion")).isEqualTo(MemberKind.TECHNICAL);
        assertThat(kind(CaseRecord.class, "lang")).isEqualTo(MemberKind.LANGUAGE);
        assertThat(kind(DangerStatement.class, "worriedPeople")).isEqualTo(MemberKind.REFERENCE);
        assertThat(kind(Scale.class, "polarity")).isEqualTo(MemberKind.CODE);
        assertThat(kind(Case.class, "closureReason")).isEqualTo(MemberKind.OPEN_CODE);
        assertThat(kind(Case.class, "opened")).isEqualTo(MemberKind.DATE);
        assertThat(kind(Harm.class, "firstKnown")).isEqualTo(MemberKind.FUZZY_DATE);
        assertThat(kind(Scale.class, "max")).isEqualTo(MemberKind.NUMBER);
        assertThat(kind(Scale.class, "version")).isEqualTo(MemberKind.WHOLE_NUMBER);
        assertThat(kind(CaseRecord.class, "people")).isEqualTo(MemberKind.OBJECT);
        assertThat(kind(Case.class, "extensions")).isEqualTo(MemberKind.EXTENSIONS);
    }

    @Test
    void usesTheNameThatJsonHas() {
        assertThat(names(Retention.class)).contains("class").doesNotContain("retentionClass");
    }

    @Test
    void knowsWhereReferencesMayLead() {
        assertThat(RecordShape.of(DangerStatement.class).known("basedOn").targets())
                .containsExactlyInAnyOrder(ReferenceTarget.HARM, ReferenceTarget.COMPLICATING_FACTOR);
    }

    @Test
    void getsValuesOfEveryKindOfHolder() {
        ObjectShape shape = RecordShape.of(Case.class);
        ObjectValues held =
                ObjectValues.of(Case.builder().id("case1").council("Wrexham").build(), shape);
        assertThat(held.id()).isEqualTo("case1");
        assertThat(held.held(shape.known("council"))).isEqualTo("Wrexham");
        assertThat(held.held(shape.known("closed"))).isNull();
        assertThat(held.values(shape.known("closed"))).isEmpty();
        assertThat(held.values(shape.known("workers"))).isEmpty();
    }

    private static MemberKind kind(Class<?> type, String member) {
        return RecordShape.of(type).known(member).kind();
    }

    private static List<String> names(Class<?> type) {
        return RecordShape.of(type).members().stream().map(MemberShape::name).toList();
    }

    private static Set<Class<?>> reachable(Class<?> type, Set<Class<?>> found) {
        if (found.add(type)) {
            new ArrayList<>(RecordShape.of(type).objects()).forEach(member -> reachable(member.type(), found));
        }
        return found;
    }
}
