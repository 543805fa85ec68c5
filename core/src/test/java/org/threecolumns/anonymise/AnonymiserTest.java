package org.threecolumns.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threecolumns.check.Stage;
import org.threecolumns.check.standard.StandardRules;
import org.threecolumns.generated.GeneratedRecords;
import org.threecolumns.internal.form.IdentifierForm;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.internal.shape.References;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Identified;
import org.threecolumns.model.Individual;
import org.threecolumns.samples.Sample;

class AnonymiserTest {
    private static final Anonymiser ANONYMISER = Anonymiser.with(20_261_120);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    @ParameterizedTest
    @EnumSource
    void keepsWhatTheRulesFindInSamples(Sample sample) {
        assertSameFindings(sample.read(), sample.day(), ANONYMISER);
    }

    @Test
    void keepsWhatTheRulesFindInTwoHundredGeneratedRecords() {
        LongStream.range(0, 200)
                .forEach(seed -> assertSameFindings(GeneratedRecords.from(seed), DAY, Anonymiser.with(seed)));
    }

    @ParameterizedTest
    @EnumSource
    void leavesNoWordNameNumberOrIdOfASample(Sample sample) {
        assertNothingLeft(sample.read());
    }

    @Test
    void leavesNothingOfGeneratedRecordsThatFillEveryMember() {
        LongStream.range(0, 4).mapToObj(GeneratedRecords::full).forEach(AnonymiserTest::assertNothingLeft);
    }

    @ParameterizedTest
    @EnumSource
    void keepsShapeLengthsCodesAndIntervals(Sample sample) {
        CaseRecord before = sample.read();
        new SameShape(before, ANONYMISER.anonymise(before), ANONYMISER).check();
    }

    @Test
    void keepsTheShapeOfGeneratedRecords() {
        LongStream.range(0, 4)
                .mapToObj(GeneratedRecords::full)
                .forEach(before -> new SameShape(before, ANONYMISER.anonymise(before), ANONYMISER).check());
    }

    @Test
    void givesTheSameForTheSameSeedOnly() {
        CaseRecord before = Sample.HARLOW_BRIGHT.read();
        CaseRecord after = ANONYMISER.anonymise(before);
        assertThat(after.equals(ANONYMISER.anonymise(before))).isTrue();
        assertThat(after.equals(Anonymiser.with(1).anonymise(before))).isFalse();
        assertThat(ANONYMISER).hasToString("Anonymiser");
    }

    @Test
    void keepsReferencesToNothing() {
        LongStream.range(0, 20)
                .mapToObj(GeneratedRecords::from)
                .forEach(before -> assertThat(References.unresolved(ANONYMISER.anonymise(before)))
                        .hasSameSizeAs(References.unresolved(before)));
    }

    @Test
    void replacesNamesThatAreWordsOfAList() {
        CaseRecord after =
                ANONYMISER.anonymise(Records.of("May Will", "May could hear that May will not stop. It may."));
        assertThat(Records.text(after)).doesNotContain("May").endsWith(" may.").contains(" could hear ");
        assertThat(Records.text(after)).startsWith(Records.name(after).split(" ", -1)[0]);
    }

    @Test
    void keepsNamesOfServices() {
        assertThat(Records.name(ANONYMISER.anonymise(Records.of("Social services", "x"))))
                .isEqualTo("Social services");
    }

    @Test
    void givesTelephonesPostcodesAndNumbersThatNobodyHas() {
        CaseRecord after = ANONYMISER.anonymise(
                Records.of("Ann", "Ring 07911 123456 or +44 7911 123456; NN1 2AB; flat 12, born 1987, one of 3."));
        assertThat(Records.text(after))
                .matches(
                        "\\p{L}{4} 07700 900\\d{3} \\p{L}{2} \\+44 7700 900\\d{3}; ZZ9 9ZZ; \\p{L}{4} \\d\\d, \\p{L}{4} \\d{4}, \\p{L}{3} \\p{L}{2} 3\\.")
                .doesNotContain(" 12,")
                .doesNotContain("1987");
        assertThat(Records.phone(after)).matches("07700 900\\d{3}");
    }

    @Test
    void keepsWhetherANumberIsRightByItsCheck() {
        String right = Records.healthNumber(ANONYMISER.anonymise(Records.withHealthNumber("943 476 5919")));
        String wrong = Records.healthNumber(ANONYMISER.anonymise(Records.withHealthNumber("943 476 5918")));
        assertThat(right).isNotEqualTo("943 476 5919").hasSize(12);
        assertThat(IdentifierForm.holds("NHS", right)).isTrue();
        assertThat(IdentifierForm.holds("NHS", wrong)).isFalse();
    }

    @Test
    void replacesWordsOfEveryScript() {
        String text = "Łukasz Наталья Ελένη 小明 محمد न्यायमूर्ति ñandú 👩‍👩‍👧 Q̃uay é";
        String after = Records.text(ANONYMISER.anonymise(Records.of("Ann", text)));
        assertThat(after).hasSameSizeAs(text).contains("👩‍👩‍👧");
        Set<String> common = words(after);
        common.retainAll(words(text));
        assertThat(common).allMatch(word -> word.length() < 3);
    }

    private static void assertSameFindings(CaseRecord before, LocalDate day, Anonymiser anonymiser) {
        CaseRecord after = anonymiser.anonymise(before);
        Map<String, String> ids = SameShape.ids(before, after);
        for (Stage stage : List.of(Stage.meeting(), Stage.closure())) {
            assertThat(found(after, stage, anonymiser.moved(day), Map.of())).isEqualTo(found(before, stage, day, ids));
        }
        before.getChildren()
                .forEach(child -> assertThat(found(
                                after,
                                Stage.child(ids.getOrDefault(child.getId(), "none")),
                                anonymiser.moved(day),
                                Map.of()))
                        .isEqualTo(found(before, Stage.child(child.getId()), day, ids)));
    }

    /** {@return rules with places, ids replaced} */
    private static List<String> found(CaseRecord record, Stage stage, LocalDate day, Map<String, String> ids) {
        return StandardRules.checker().check(record, stage, day).findings().stream()
                .map(finding -> finding.rule() + " " + finding.severity() + " "
                        + SameShape.place(finding.path().steps(), ids))
                .sorted()
                .toList();
    }

    private static void assertNothingLeft(CaseRecord before) {
        CaseRecord after = ANONYMISER.anonymise(before);
        Set<String> kept = new HashSet<>();
        StandardRules.pack().lexicons().forEach(list -> list.entries().forEach(entry -> kept.addAll(words(entry))));
        StandardRules.catalogue().forEach(rule -> kept.addAll(words(rule.id().code())));
        Set<String> left = wordsOf(after);
        left.retainAll(wordsOf(before));
        left.removeAll(kept);
        // Samples have numbers kept for drama themselves.
        left.removeAll(Set.of("07700", "7700", "900"));
        left.removeIf(word -> word.length() < 3);
        assertThat(left).isEmpty();
        List<String> names = Stream.concat(before.getPeople().stream(), before.getChildren().stream())
                .flatMap((Individual each) -> each.getName().stream())
                .flatMap(name -> words(name).stream())
                .filter(name -> name.length() > 2 && !kept.contains(name))
                .toList();
        assertThat(wordsOf(after)).noneMatch(names::contains);
        assertThat(ids(after)).isNotEmpty().doesNotContainAnyElementsOf(ids(before));
    }

    private static List<String> ids(CaseRecord record) {
        List<String> ids = new ArrayList<>();
        ObjectValues.of(record).each(object -> {
            if (object.value() instanceof Identified identified) {
                ids.add(identified.getId());
            }
        });
        return ids;
    }

    private static Set<String> wordsOf(CaseRecord record) {
        Set<String> words = new TreeSet<>();
        ObjectValues.of(record)
                .each(object -> object.shape().members().stream()
                        .filter(member -> member.kind() == MemberKind.TEXT
                                || (member.kind() == MemberKind.TECHNICAL
                                        && !member.name().equals("member")
                                        && !member.name().equals("scheme")))
                        .forEach(member -> object.values(member).forEach(text -> words.addAll(words((String) text)))));
        return words;
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        Token.in(text).forEach(token -> words.add(token.folded()));
        return words;
    }
}
