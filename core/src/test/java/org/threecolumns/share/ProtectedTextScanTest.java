package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threecolumns.model.RecordPath;

class ProtectedTextScanTest {
    private static final RecordPath SOURCE = RecordPath.parse("/people/x/name");

    private static List<ProtectedTextScan.Hit> find(ProtectedPhrases phrases, String... texts) {
        ProtectedTextScan scan = new ProtectedTextScan(phrases.all());
        for (int i = 0; i < texts.length; i++) {
            scan.read(RecordPath.root().member("text" + i), texts[i]);
        }
        return scan.hits();
    }

    private static ProtectedPhrases name(String name) {
        ProtectedPhrases phrases = new ProtectedPhrases(Set.of("probert"));
        phrases.name(name, Optional.of(SOURCE));
        return phrases;
    }

    private static ProtectedPhrases address() {
        ProtectedPhrases phrases = new ProtectedPhrases(Set.of());
        phrases.address("Flat 3, 12 Lôn y Dderwen, Swansea, SA1 9ZZ", Optional.of(SOURCE));
        return phrases;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We met Zoë Marek there.",
                "ZOË MAREK",
                "zoe marek",
                "Z o e  M-a-r-e-k",
                "Zoe\nMarek",
                "Marek's door",
                "Mareks door",
                "M\u0430r\u0435k",
                "Ma\u200Brek",
                "Ma\u00ADrek",
                "Ｍａｒｅｋ",
                "𝐌𝐚𝐫𝐞𝐤",
                "Ⓜⓐⓡⓔⓚ",
                "Marëk",
                "with Zoe",
            })
    void findsANameInEverySpellingThatAReaderWouldRecognise(String text) {
        assertThat(find(name("Zoë Marek"), text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"There is a zoetrope.", "remarekable", "Ann Probert came", "", "maize or ekes"})
    void leavesOtherWordsAlone(String text) {
        assertThat(find(name("Zoë Marek Probert"), text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lives at 12 lon y dderwen now",
                "12, Lôn-y-Dderwen",
                "near Lon y Dderwen",
                "sa19zz",
                "SA1-9ZZ",
                "SAl 9ZZ",
                "Flat 3, 12 Lôn y Dderwen, Swansea, SA1 9ZZ"
            })
    void findsAnAddressByItsStreetAndItsPostcode(String text) {
        assertThat(find(address(), text)).isNotEmpty();
    }

    private static ProtectedPhrases address(String address) {
        ProtectedPhrases phrases = new ProtectedPhrases(Set.of());
        phrases.address(address, Optional.of(SOURCE));
        return phrases;
    }

    @Test
    void knowsAnAddressByEachOfItsParts() {
        assertThat(find(address("Rosebank"), "at Rosebank")).isNotEmpty();
        assertThat(find(address("14 Larch Wynd Fenby SA1 9ZZ"), "to SA1 9ZZ")).isNotEmpty();
        assertThat(find(address("14 Larch Wynd, Fenby"), "at 14 Larch now")).isNotEmpty();
        assertThat(find(address("4 Larches, Fenby"), "at 4 Larches")).isNotEmpty();
        assertThat(find(address("4 Larches, Fenby"), "larches in the garden")).isEmpty();
        assertThat(find(address("9 Elm Row, Fenby"), "in Elm Row")).isNotEmpty();
        assertThat(find(address("9 Ash Rd, Fenby"), "ash rd")).isEmpty();
        assertThat(find(address("9 Ash Rd, Fenby"), "at 9 Ash Rd")).isNotEmpty();
    }

    @Test
    void aWholeNameCountsWhereItsWordsAreOthersToo() {
        ProtectedPhrases phrases = new ProtectedPhrases(Set.of("zoe", "probert"));
        phrases.name("Zoe Probert", Optional.of(SOURCE));

        assertThat(find(phrases, "Zoe Probert rang")).hasSize(1);
        assertThat(find(phrases, "Zoe rang Mr Probert")).isEmpty();
        assertThat(find(name("Jo Marek"), "Jo rang")).isEmpty();
    }

    @Test
    void whatAChildCallsSomebodyCountsUnlessItTellsOfManyPeople() {
        ProtectedPhrases phrases = new ProtectedPhrases(Set.of(Folding.folded("Bibi")));
        phrases.familyName("Uncle Zed", Optional.of(SOURCE));
        phrases.familyName("Nan", Optional.of(SOURCE));
        phrases.familyName("Bibi", Optional.of(SOURCE));

        assertThat(find(phrases, "Zed came")).hasSize(1);
        assertThat(find(phrases, "Nan and Bibi came")).isEmpty();
    }

    @Test
    void ofAShortTelephoneNumberEveryDigitCounts() {
        ProtectedPhrases phrases = new ProtectedPhrases(Set.of());
        phrases.phone("012", Optional.of(SOURCE));
        phrases.phone("0345", Optional.of(SOURCE));

        assertThat(find(phrases, "extension 012")).hasSize(1);
        assertThat(find(phrases, "extension 345")).hasSize(1);
        assertThat(find(phrases, "house 12")).isEmpty();
    }

    @Test
    void aTownAloneIsNoAddress() {
        assertThat(find(address(), "They went to Swansea on 12 March.")).isEmpty();
    }

    @Test
    void findsATelephoneNumberWithAndWithoutTheCountrysPrefix() {
        ProtectedPhrases phrases = new ProtectedPhrases(Set.of());
        phrases.phone("07700 900123", Optional.of(SOURCE));

        assertThat(find(phrases, "ring +44 (0)7700 900-123")).hasSize(1);
        assertThat(find(phrases, "O77OO 9OO123")).hasSize(1);
        assertThat(find(phrases, "ring 07700 900124")).isEmpty();
        for (String written : List.of("+44 7700 900123", "0044 7700 900123", "+44 (0)7700 900123")) {
            ProtectedPhrases abroad = new ProtectedPhrases(Set.of());
            abroad.phone(written, Optional.of(SOURCE));
            assertThat(find(abroad, "ring 07700 900123")).as(written).hasSize(1);
        }
    }

    @Test
    void findsWhatIsSplitOverItemsAndNamesBothEndsAndTheSource() {
        assertThat(find(address(), "It is 12 Lôn", "y Dderwen")).anySatisfy(hit -> {
            assertThat(hit.begins()).hasToString("/text0");
            assertThat(hit.ends()).hasToString("/text1");
            assertThat(hit.phrase().source()).contains(SOURCE);
        });
    }

    @Test
    void aNameThatIsAnEverydayWordCountsWithACapitalOnly() {
        ProtectedPhrases phrases = name("Will Marek");

        assertThat(find(phrases, "She will come.")).isEmpty();
        assertThat(find(phrases, "Then Will came.")).hasSize(1);
    }

    @Test
    void aValueOfThreeLettersCanBeFoundAndAShorterOneCannot() {
        assertThat(ProtectedPhrases.isUsable("A-b c")).isTrue();
        assertThat(ProtectedPhrases.isUsable("A-b.")).isFalse();
    }

    @Test
    void aTitleProtectsNobody() {
        assertThat(find(name("Mrs Marek"), "Mrs Parry and Nan")).isEmpty();
    }

    @Test
    void workGrowsWithTheTextAndNotWithThePhrases() {
        ProtectedPhrases many = new ProtectedPhrases(Set.of());
        for (int i = 0; i < 20_000; i++) {
            many.text("aaaaaaaaaa" + Integer.toString(i, 36) + "z", Optional.empty());
        }
        ProtectedTextScan scan = new ProtectedTextScan(many.all());

        scan.read(RecordPath.root(), "a".repeat(1_000_000));

        assertThat(scan.hits()).isEmpty();
    }

    @Test
    void atMostFiftyHitsAreReported() {
        assertThat(find(name("Marek"), "Marek ".repeat(2000).split("(?<=k) ", -1)))
                .hasSizeLessThanOrEqualTo(50);
    }
}
