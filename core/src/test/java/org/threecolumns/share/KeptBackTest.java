package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.RecordPath;
import org.threecolumns.samples.Sample;

class KeptBackTest {
    private static final CaseRecord RECORD = Sample.HARLOW_BRIGHT.read();

    private static Receipt deans() {
        return Audience.family("p4")
                .about("c2")
                .share(RECORD, Sample.HARLOW_BRIGHT.day())
                .receipt();
    }

    private static List<KeptBack.What> find(KeptBack kept, String... texts) {
        List<KeptBack.What> found = new ArrayList<>();
        KeptBack.Look<String> look = kept.look((begins, ends, what) -> found.add(what));
        for (String text : texts) {
            look.read("text", text);
        }
        look.end();
        return found;
    }

    private static KeptBack kept() {
        return KeptBack.of(RECORD, deans(), SharingPolicy.standard());
    }

    private static String withheldText() {
        return RECORD.getMap().orElseThrow().getDangerStatements().stream()
                .filter(statement -> statement.getId().equals("ds2"))
                .findFirst()
                .orElseThrow()
                .getComposedText()
                .orElseThrow();
    }

    @Test
    void findsARunOfFiveWordsOfWhatWasWithheldInAnySpelling() {
        List<String> words = List.of(withheldText().split(" ", -1));
        String five = String.join(" ", words.subList(10, 15));
        KeptBack kept = kept();

        for (String spelled : List.of(five, five.toUpperCase(Locale.ROOT), five.replace(' ', '\n'))) {
            assertThat(find(kept, "before " + spelled + " after")).isNotEmpty().allSatisfy(what -> {
                assertThat(what.reason()).isEqualTo(KeptBack.Reason.WITHHELD);
                assertThat(what.source())
                        .hasValueSatisfying(
                                place -> assertThat(place).asString().startsWith("/map"));
            });
        }
        assertThat(find(kept, String.join(" ", words.subList(10, 12)), String.join(" ", words.subList(12, 15))))
                .isNotEmpty();
        assertThat(find(kept, String.join(" ", words.subList(10, 14)))).isEmpty();
    }

    @Test
    void takesAListOfPeopleWhomTheCopyNamesForNoWithheldWords() {
        Receipt judges = Audience.court("p13")
                .about("c1")
                .share(RECORD, Sample.HARLOW_BRIGHT.day())
                .receipt();
        KeptBack kept = KeptBack.of(RECORD, judges, SharingPolicy.standard());

        assertThat(find(kept, "Who was there: Lisa, Ms Okafor and Priya."))
                .as("all of them stand in the copy as those who took part")
                .isEmpty();
        assertThat(find(kept, "Lisa, Ms Okafor and Priya are worried about what Dean does"))
                .isNotEmpty();
    }

    @Test
    void findsASentenceOfShortWordsAndNoListOfNames() {
        WordRuns runs = new WordRuns(List.of("Lisa", "On the leg"), Set.of("lisa", "dad", "rob", "ms", "okafor"));
        runs.add(RecordPath.root().member("a"), "He hit me on the leg and ran off.");
        runs.add(RecordPath.root().member("b"), "Dad hit me on the leg and ran off.");
        assertThat(runs.notProvable(run -> false)).isEmpty();

        WordRuns names = new WordRuns(List.of("Lisa"), Set.of("llsa", "dad", "rob", "ms", "okafor"));
        names.add(RecordPath.root().member("a"), "Lisa, Ms Okafor and Dad and Rob");
        assertThat(names.phrases()).isEmpty();
    }

    @Test
    void findsWhatStandsInALinkAsItReads() {
        String link = "mailto:?body="
                + String.join("%20", List.of(withheldText().split(" ", -1)).subList(10, 18));

        assertThat(find(kept(), link)).isNotEmpty();
    }

    @Test
    void endPartsTexts() {
        List<String> words = List.of(withheldText().split(" ", -1));
        List<KeptBack.What> found = new ArrayList<>();
        KeptBack.Look<String> look = kept().look((begins, ends, what) -> found.add(what));

        look.read("one", String.join(" ", words.subList(10, 13)));
        look.end();
        look.read("two", String.join(" ", words.subList(13, 17)));
        look.end();

        assertThat(found).isEmpty();
    }

    @Test
    void findsNothingInWhatTheCopyShows() {
        Sharing sharing = Audience.family("p4").about("c2").share(RECORD, Sample.HARLOW_BRIGHT.day());
        KeptBack kept = KeptBack.of(RECORD, sharing.receipt(), SharingPolicy.standard());

        String[] texts = sharing.copy().texts().stream().map(CopyText::text).toArray(String[]::new);

        assertThat(texts).hasSizeGreaterThan(20);
        assertThat(find(kept, texts)).isEmpty();
    }

    @Test
    void findsWhatTheCouncilProtectsWithoutAPlaceInTheRecord() {
        KeptBack kept = KeptBack.of(
                RECORD,
                deans(),
                SharingPolicy.builder().protect(List.of("Rosewood Court")).build());

        assertThat(find(kept, "They live in R o s e w o o d  C-o-u-r-t now"))
                .containsExactly(new KeptBack.What(KeptBack.Reason.PROTECTED, Optional.empty(), 13));
    }

    @Test
    void saysWhatCannotBeProven() {
        assertThat(kept().notProvable())
                .isNotEmpty()
                .anyMatch(each -> each.why() == KeptBack.NotProvable.Why.TOO_SHORT)
                .extracting(KeptBack.NotProvable::place)
                .doesNotHaveDuplicates();
    }

    @Test
    void knowsAReceiptOfAnotherRecord() {
        for (Sample other : List.of(Sample.MORGAN_REES, Sample.IDOWU_LANE, Sample.PRITCHARD, Sample.NEARLY_EMPTY)) {
            assertThatThrownBy(() -> KeptBack.of(other.read(), deans(), SharingPolicy.standard()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("receipt: ")
                    .hasMessageContaining("is not in this record");
        }
    }

    @Test
    void showsNoWords() {
        assertThat(kept()).asString().matches("KeptBack\\[\\d+ phrases, \\d+ not provable]");
        assertThat(new KeptBack.What(KeptBack.Reason.WITHHELD, Optional.of(RecordPath.root()), 20))
                .asString()
                .contains("WITHHELD");
    }
}
