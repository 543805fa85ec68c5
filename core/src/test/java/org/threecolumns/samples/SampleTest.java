package org.threecolumns.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.internal.shape.References;
import org.threecolumns.json.CaseRecordWriter;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.ContactDetail;
import org.threecolumns.model.Identified;
import org.threecolumns.model.Individual;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.Shareable;

/** The samples are what their tables say, so that other tests can build on them. */
class SampleTest {
    /** The map, its list, the item. */
    private static final int ITEM_DEPTH = 3;

    private static final Pattern DRAMA_NUMBER = Pattern.compile("07700 900\\d{3}|01632 960\\d{3}");

    @ParameterizedTest
    @EnumSource
    void standsInCanonicalForm(Sample sample) {
        assertThat(CaseRecordWriter.canonical().toBytes(sample.read())).isEqualTo(sample.bytes());
    }

    @ParameterizedTest
    @EnumSource
    void refersOnlyToWhatIsThere(Sample sample) {
        assertThat(References.unresolved(sample.read())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void usesEachIdOnce(Sample sample) {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        ObjectValues.of(sample.read()).each(object -> {
            if (object.value() instanceof Identified identified && !seen.add(identified.getId())) {
                twice.add(identified.getId());
            }
        });
        assertThat(twice).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void saysOfEachItemWhoItIsFor(Sample sample) {
        CaseRecord rec = sample.read();
        assertThat(itemsOfTheMap(rec, item -> true)).isNotEmpty();
        assertThat(itemsOfTheMap(rec, item -> item.getAudience().isEmpty())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void namesNobodyInAnId(Sample sample) {
        CaseRecord rec = sample.read();
        List<String> names = individuals(rec)
                .flatMap(each -> each.getName().stream())
                .flatMap(name -> Stream.of(name.split(" ")))
                .filter(word -> word.length() > 3)
                .toList();
        ObjectValues.of(rec).each(object -> {
            if (object.value() instanceof Identified identified) {
                assertThat(names).noneMatch(name -> identified.getId().equalsIgnoreCase(name));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void printsOnlyTelephoneNumbersKeptForDrama(Sample sample) {
        assertThat(individuals(sample.read())
                        .flatMap(each -> each.getPhones().stream())
                        .flatMap((ContactDetail each) -> each.getValue().stream()))
                .allMatch(number -> DRAMA_NUMBER.matcher(number).matches());
    }

    private static Stream<Individual> individuals(CaseRecord rec) {
        return Stream.concat(rec.getPeople().stream(), rec.getChildren().stream());
    }

    private static List<RecordPath> itemsOfTheMap(CaseRecord rec, Predicate<Shareable> wanted) {
        List<RecordPath> found = new ArrayList<>();
        ObjectValues.of(rec).each(object -> {
            boolean top = object.path().steps().size() <= ITEM_DEPTH
                    && object.path().steps().contains("map");
            if (top && object.value() instanceof Shareable item && wanted.test(item)) {
                found.add(object.path());
            }
        });
        return found;
    }
}
