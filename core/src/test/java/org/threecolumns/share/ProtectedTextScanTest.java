package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threecolumns.model.RecordPath;

class ProtectedTextScanTest {
    private static final RecordPath SOURCE = RecordPath.parse("/people/x/name");

    private static List<ProtectedTextScan.Hit> find(ProtectedPhrases phrases, String... texts) {
        ProtectedTextScan scan = new ProtectedTextScan(new PhraseSet(phrases.all()));
        for (int i = 0; i < texts.length; i++) {
            RecordPath place = RecordPath.root().member("text" + i);
            scan.read(() -> place, texts[i]);
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
        assertThat(find(address("9 Ash Rd, Fenby"), "in Ash Rd")).isNotEmpty();
        assertThat(find(address("9 Ash Rd, Fenby"), "the cash rdeal")).isEmpty();
        assertThat(find(address("9 Ash Rd, Fenby"), "at 9 Ash Rd")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "27 Quarry Steps, Upper Fenby",
                "27 Quarry Steps Upper Fenby",
                "27 Quarry Steps Upper Fenby SA1 9ZZ",
                "Flat 2 27 Quarry Steps, Upper Fenby",
                "Flat 2, 27 Quarry Steps, Upper Fenby",
                "Apartment 2 27 Quarry Steps",
                "No. 27 Quarry Steps, Upper Fenby",
                "27-29 Quarry Steps, Upper Fenby",
                "27 – 29 Quarry Steps",
                "27 and 29 Quarry Steps",
                "27/3 Quarry Steps, Upper Fenby",
                "27a Quarry Steps and 27 Quarry Steps",
                "c/o Haven 27 Quarry Steps",
                "Haven c/o Mrs Voss 27 Quarry Steps",
                "27 Quarry Steps - Upper Fenby",
                "27 Quarry Steps / Upper Fenby",
                "27 Quarry Steps (Upper Fenby)"
            })
    void knowsAHouseAndItsStreetHoweverTheAddressWasTyped(String typed) {
        assertThat(find(address(typed), "at 27 Quarry Steps now")).isNotEmpty();
        assertThat(find(address(typed), "lives near Quarry Steps")).isNotEmpty();
        assertThat(find(address(typed), "27 quarries, two steps up")).isEmpty();
    }

    @Test
    void knowsEachHouseOfARange() {
        assertThat(find(address("27-29 Quarry Steps"), "at 29 Quarry Steps")).isNotEmpty();
        assertThat(find(address("27/3 Ash Rd"), "at 3 Ash Road")).isNotEmpty();
    }

    @Test
    void knowsAStreetOrAHouseOfOneWordWhereTheAddressTellsItFromATown() {
        assertThat(find(address("27 Broadway, Upper Fenby"), "she lives on Broadway"))
                .isNotEmpty();
        assertThat(find(address("Rosewood, Mill Lane"), "at Rosewood")).isNotEmpty();
        assertThat(find(address("Haven, 27 Mill Lane, Fenby"), "the Haven is there"))
                .isNotEmpty();
        assertThat(find(address("c/o Haven 27 Quarry Steps"), "at Haven")).isNotEmpty();
        assertThat(find(address("Rosewood, Fenby"), "at Rosewood")).isNotEmpty();
        assertThat(find(address("Haven, 27 Mill Lane, Fenby"), "a safe haven for all; a walk to Fenby"))
                .isEmpty();
        assertThat(find(address("Flat 2, 27 Broadway, Fenby"), "Flat hunting, and No to Fenby"))
                .isEmpty();
    }

    @Test
    void knowsTheNameOfAHouseWhereverItStandsBeforeTheStreet() {
        assertThat(find(address("Rosewood, Haven, 27 Mill Lane, Fenby"), "at Haven"))
                .isNotEmpty();
        assertThat(find(address("Rosewood, Haven, Mill Lane, Fenby"), "at Haven"))
                .isNotEmpty();
        assertThat(find(address("Rosewood, Haven, 27 Trewern Isaf, Fenby"), "at Haven"))
                .isNotEmpty();
        assertThat(find(address("Flat 2, Haven, 27 Mill Lane, Fenby"), "at Haven"))
                .isNotEmpty();
        assertThat(find(address("Rosewood, Lodge, 27 Mill Lane, Fenby"), "at Lodge"))
                .isNotEmpty();
        assertThat(find(address("Meadows, Haven, 27 Mill Lane, Fenby"), "at Haven"))
                .isNotEmpty();
        assertThat(find(address("Larches Flat 2, Mill Lane, Fenby"), "at Larches"))
                .isNotEmpty();
        assertThat(find(address("Apartment Rosy Bower, Fenby"), "at Rosy Bower"))
                .isNotEmpty();
        assertThat(find(address("Caravan 12, Sea View, Fenby"), "in caravan 12"))
                .isNotEmpty();
    }

    @Test
    void knowsAStreetThatSaysNotWhatKindOfStreetItIs() {
        String typed = "12 Trewern Isaf Fenby";

        assertThat(find(address(typed), "near Trewern Isaf")).isNotEmpty();
        assertThat(find(address("12 Ty Isaf, Fenby"), "near Ty Isaf")).isNotEmpty();
        assertThat(find(address(typed), "walks to Fenby")).isEmpty();
        assertThat(find(address("4 Larches, Fenby"), "at 4 larches")).isNotEmpty();
        assertThat(find(address("Flat 2 4 Larches, Fenby"), "at 4 larches")).isNotEmpty();
    }

    @Test
    void knowsAStreetThatRunsIntoItsNeighbours() {
        assertThat(find(address("27 Quarry Steps"), "nearquarrystepsnow")).isNotEmpty();
    }

    @Test
    void aStreetOfEverydayWordsStandsAlone() {
        assertThat(find(address("2 The Close Fenby"), "she lives in The Close")).isNotEmpty();
        assertThat(find(address("2 The Row, Fenby"), "she lives in The Row")).isNotEmpty();
        assertThat(find(address("Elm, 27 Mill Lane"), "at Elm")).isNotEmpty();

        assertThat(find(address("2 The Close, Fenby"), "she lives in The Close"))
                .isNotEmpty();
        assertThat(find(address("2 The Close, Fenby"), "at 2 the Close")).isNotEmpty();
        assertThat(find(address("2 The Close, Fenby"), "the closest neighbour")).isEmpty();
        assertThat(find(address("2 Old Mill Lane, Fenby"), "near Mill Lane")).isNotEmpty();
        assertThat(find(address("27 The Old Quarry Fenby"), "the old tree")).isEmpty();
        assertThat(find(address("27 The Old Quarry Fenby"), "27 the old quarry"))
                .isNotEmpty();
    }

    @Test
    void aHouseThatIsCalledLikeSomebodyShownIsNoAddressAlone() {
        ProtectedPhrases phrases = new ProtectedPhrases(Set.of("rose"));
        phrases.address("Rose, Mill Lane", Optional.of(SOURCE));

        assertThat(find(phrases, "Rose came")).isEmpty();
        assertThat(find(phrases, "in Mill Lane")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "27 Quarry Street, near Quarry St",
        "27 Quarry St, near Quarry Street",
        "27 Quarry St., at 27 Quarry Street",
        "9 Elm Road, in Elm Rd.",
        "9 Elm Ave, in Elm Avenue",
        "9 Elm Lane, in Elm Ln",
        "9 Elm Cl, in Elm Close",
        "9 Elm Court, in Elm Ct",
        "9 Elm Drive, in Elm Dr",
        "9 Elm Place, in Elm Pl",
        "9 Elm Sq, in Elm Square",
        "9 Elm Crescent, in Elm Cres",
        "9 Elm Gdns, in Elm Gardens",
        "9 Elm Terrace, in Elm Terr",
        "Elm Terrace Upper Fenby, in Elm Ter"
    })
    void knowsAStreetWrittenOutAndCutShort(String address, String text) {
        assertThat(find(address(address), text)).isNotEmpty();
        assertThat(find(address(address), "quarry stones, the elms are cleared"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07700 900105 or 07700 900106",
                "07700 900106, 07700 900105",
                "07700 900106 07700 900105",
                "mob 07700 900105",
                "07700 900105 ext 12",
                "07700 900105 (work)",
                "077OO 9OO1O5",
                "07700/900105"
            })
    void knowsEachNumberOfAValueWithWordsBesideIt(String value) {
        ProtectedPhrases phrases = new ProtectedPhrases(Set.of());
        phrases.phone(value, Optional.of(SOURCE));

        assertThat(find(phrases, "ring 07700 900105")).isNotEmpty();
        assertThat(find(phrases, "12 times, 900 steps")).isEmpty();
    }

    @Test
    void aWholeNameCountsWhereItsWordsAreOthersToo() {
        ProtectedPhrases phrases = new ProtectedPhrases(Set.of("zoe", "probert"));
        phrases.name("Zoe Probert", Optional.of(SOURCE));

        assertThat(find(phrases, "Zoe Probert rang")).hasSize(1);
        assertThat(find(phrases, "Zoe rang Mr Probert")).isEmpty();
    }

    @Test
    void aNameOfTwoLettersCountsAsAWordWithACapital() {
        assertThat(find(name("Jo Marek"), "Jo rang")).hasSize(1);
        assertThat(find(name("Jo Marek"), "with JO", "at Jo's")).hasSize(2);
        assertThat(find(name("Jo"), "Jo rang")).hasSize(1);
        assertThat(find(name("Jo Marek"), "Joanna did a jo; J. Owen; plan J. O no"))
                .isEmpty();
        assertThat(find(name("An Marek"), "An hour later. My turn.")).isEmpty();
    }

    @Test
    void aDoubleNameIsKnownByItsHalves() {
        assertThat(find(name("Anna Harper-Doyle"), "Mrs Harper rang")).hasSize(1);
        assertThat(find(name("Anna-Marie Voss"), "Anna rang")).hasSize(1);
        assertThat(find(name("Anna-Marie Voss"), "Anna-Marie rang")).isNotEmpty();
        assertThat(find(name("Gwen Probert-Rees"), "Ann Probert came")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://maps.example.org/?q=12%20L%C3%B4n%20y%20Dderwen%2C%20Swansea",
                "https://maps.example.org/?q=12%2520Lon%2520y%2520Dderwen",
                "12+Lon+y+Dderwen",
                "12&nbsp;L&ocirc;n&nbsp;y&nbsp;Dderwen",
                "12&#32;Lon&#x20;y&amp;nbsp;Dderwen",
                "12\\u0020Lon\\x20y\\20 Dderwen",
                "near Lon y\\u{20}Dder\\u0077en, \\u0020Fenby"
            })
    void findsWhatStandsInLinksAndPagesAsItReads(String text) {
        assertThat(find(address(), "see " + text + " there")).isNotEmpty();
    }

    @Test
    void escapesOfOneTextAreNotReadTogetherWithAnotherText() {
        assertThat(find(address(), "100%25 of 12&nbsp;Lon", "y&nbsp;Dderwen")).isEmpty();
    }

    @Test
    void whatAChildCallsSomebodyCountsUnlessItTellsOfManyPeople() {
        ProtectedPhrases phrases = new ProtectedPhrases(Set.of(Folding.folded("Bibi")));
        phrases.familyName("Uncle Zed", Optional.of(SOURCE));
        phrases.familyName("Nan", Optional.of(SOURCE));
        phrases.familyName("Bibi", Optional.of(SOURCE));
        phrases.familyName("Mr", Optional.of(SOURCE));

        assertThat(find(phrases, "Zed came")).hasSize(1);
        assertThat(find(phrases, "Nan came")).hasSize(1);
        assertThat(find(phrases, "Bibi came, and Mr Parry, and his nan")).isEmpty();
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

        assertThat(find(phrases, "ring +44 (0)7700 900-123")).isNotEmpty();
        assertThat(find(phrases, "O77OO 9OO123")).isNotEmpty();
        assertThat(find(phrases, "ring 07700 900124")).isEmpty();
        for (String written : List.of("+44 7700 900123", "0044 7700 900123", "+44 (0)7700 900123")) {
            ProtectedPhrases abroad = new ProtectedPhrases(Set.of());
            abroad.phone(written, Optional.of(SOURCE));
            assertThat(find(abroad, "ring 07700 900123")).as(written).isNotEmpty();
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
        assertThat(ProtectedPhrases.isUsableName("Bo")).isTrue();
        assertThat(ProtectedPhrases.isUsableName("So")).isFalse();
        assertThat(ProtectedPhrases.isUsableName("B")).isFalse();
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
        ProtectedTextScan scan = new ProtectedTextScan(new PhraseSet(many.all()));

        scan.read(RecordPath::root, "a".repeat(1_000_000));

        assertThat(scan.hits()).isEmpty();
    }

    @Test
    void atMostFiftyHitsAreReported() {
        assertThat(find(name("Marek"), "Marek ".repeat(2000).split("(?<=k) ", -1)))
                .hasSizeLessThanOrEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 The Court, Fenby      | The court decides in May",
                "2 The Park, Fenby       | He plays in the park",
                "12 The Close, Fenby     | In the close family",
                "30 School Lane, Fenby   | At 8.30 school begins",
                "25 School Lane, Fenby   | On 10/02/2025 school rang",
                "24 Home Farm Lane       | On 3/1/24 home visit",
                "Room 10, Park House     | They meet in room 10",
                "Number 3, Mill Lane     | She chose number 3",
                "c/o Sheila Bright, 4 Mill Lane | Sheila Bright picks Sam up",
                "Nan's, 4 Mill Lane      | Tea at Nan's on Friday"
            })
    void anAddressLeavesOrdinaryWordsAlone(String typed, String text) {
        ProtectedPhrases phrases = new ProtectedPhrases(Set.of("shella", "brlght", "nan"));
        phrases.address(typed, Optional.of(SOURCE));

        assertThat(find(phrases, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 The Court, Fenby      | Ann lives in The Court",
                "5 The Court, Fenby      | at 5 the court",
                "30 School Lane, Fenby   | at 30 School, round the corner",
                "30 School Lane, Fenby   | in school lane",
                "27 Broadway, Fenby      | at 27 broadway",
                "c/o Sheila Bright, 4 Mill Lane | in Mill Lane"
            })
    void anAddressIsFoundAllTheSame(String typed, String text) {
        ProtectedPhrases phrases = new ProtectedPhrases(Set.of("shella", "brlght", "nan"));
        phrases.address(typed, Optional.of(SOURCE));

        assertThat(find(phrases, text)).isNotEmpty();
    }

    @Test
    void knowsEachOfSeveralNumbersThatStandInOneValue() {
        ProtectedPhrases phrases = new ProtectedPhrases(Set.of());
        phrases.phone("01632 960123, 0161 496 0321", Optional.of(SOURCE));
        phrases.phone("960777 or 960888", Optional.of(SOURCE));
        phrases.phone("16977 2101, 16977 2202", Optional.of(SOURCE));

        for (String number : List.of("01632 960123", "0161 496 0321", "960777", "960888", "016977 2202")) {
            assertThat(find(phrases, "ring " + number + " now")).as(number).isNotEmpty();
        }
    }

    @Test
    void knowsTheEndOfANumberAsPeopleSayItAmongThemselves() {
        ProtectedPhrases phrases = new ProtectedPhrases(Set.of());
        phrases.phone("01632 960123", Optional.of(SOURCE));
        phrases.phone("0161 496 0123", Optional.of(SOURCE));

        assertThat(find(phrases, "she is on 960123")).isNotEmpty();
        assertThat(find(phrases, "ring 496 0123")).isNotEmpty();
        phrases.phone("020 7946 0321", Optional.of(SOURCE));
        phrases.phone("016977 2101", Optional.of(SOURCE));
        assertThat(find(phrases, "ring 7946 0321")).isNotEmpty();
        assertThat(find(phrases, "she is on 772101")).isNotEmpty();
        assertThat(find(phrases, "case 7960123, 9601 and 23 more"))
                .as("inside another number, or another number")
                .isEmpty();
    }

    @Test
    void thePiecesOfAnAddressShowNothingOfIt() {
        assertThat(AddressForms.of("Rosewood, 27 Quarry Steps, Fenby").toString())
                .contains("ANYWHERE")
                .doesNotContain("Rosewood", "27", "Quarry", "Fenby");
    }
}
