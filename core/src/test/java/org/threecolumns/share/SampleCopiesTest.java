package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.threecolumns.model.Individual;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.samples.Sample;

/** What each reader of the sample cases gets, by the record's own ids, as the samples' release tables say. */
class SampleCopiesTest {
    private static final Set<String> PREFIXES =
            Set.of("h", "hp", "ds", "cf", "st", "es", "sg", "ns", "sc", "mi", "u", "qa");

    @Test
    void deanGetsWhatIsAboutTheoAloneAndGivenToHim() {
        Sharing sharing =
                Audience.family("p4").about("c2").share(Sample.HARLOW_BRIGHT.read(), Sample.HARLOW_BRIGHT.day());

        assertThat(items(sharing))
                .containsExactlyInAnyOrder("h5", "ds3", "sg3", "sc10", "cf2", "es5", "es6", "xs3", "ns1", "sc3");
        assertThat(sharing.copy().children()).hasSize(1);
        assertThat(names(sharing.copy().people()))
                .containsExactly(
                        "Kerry Harlow", "Dean Bright", "Jean Harlow", "Rob Harlow", "Lisa Bright", "Priya Nair");
    }

    @Test
    void callumGetsWhatIsAboutMaisieAloneAndGivenToHim() {
        Sharing sharing =
                Audience.family("p5").about("c1").share(Sample.HARLOW_BRIGHT.read(), Sample.HARLOW_BRIGHT.day());

        assertThat(items(sharing)).containsExactlyInAnyOrder("h6", "es7", "es8", "xs4", "ns5", "ns6");
    }

    @Test
    void maisieGetsTheWordsHerFamilyAgreedForHer() {
        Sharing sharing =
                Audience.child("c1").about("c1").share(Sample.HARLOW_BRIGHT.read(), Sample.HARLOW_BRIGHT.day());

        assertThat(items(sharing)).containsExactlyInAnyOrder("h7", "es1", "es7", "es8", "xs4", "ns5", "ns6", "sc8");
    }

    @Test
    void theoGetsNothingBeforeTheStageForHimIsReached() {
        assertThatThrownBy(() ->
                        Audience.child("c2").about("c2").share(Sample.HARLOW_BRIGHT.read(), Sample.HARLOW_BRIGHT.day()))
                .isInstanceOfSatisfying(
                        SharingRefusedException.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::code)
                                .containsExactly(RefusalCode.CHILD_STAGE_NOT_REACHED));
    }

    @Test
    void aCopyIsReadBackAsItWas() throws Exception {
        SharedRecord copy = Audience.family("p3")
                .about("c1", "c2")
                .share(Sample.HARLOW_BRIGHT.read(), Sample.HARLOW_BRIGHT.day())
                .copy();

        byte[] bytes = SharedRecordWriter.canonical().toBytes(copy);

        assertThat(SharedRecordReader.standard().read(bytes)).isEqualTo(copy);
    }

    private static Set<String> items(Sharing sharing) {
        assertThat(sharing.copy().map()).map(ThreeColumnMap::getId).contains("m1");
        return sharing.receipt().recordIds().entrySet().stream()
                .filter(entry -> PREFIXES.contains(entry.getKey().replaceAll("[0-9]", "")))
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Collection<String> names(Collection<? extends Individual> people) {
        return people.stream().flatMap(person -> person.getName().stream()).toList();
    }
}
