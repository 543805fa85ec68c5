package org.threecolumns.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Identified;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.Shareable;

/** Every part of the samples says who it is for, and a child's words go only where the child let them go. */
class WhoSamplesAreForTest {
    /** Readers of whom a child is not asked: decisions of the council's workers and of a court. */
    private static final Set<String> BY_OFFICE = Set.of("TEAM", "PARTNERS", "COURT");

    @ParameterizedTest
    @EnumSource
    void saysOfEachPartWhoItIsFor(Sample sample) {
        Set<String> covered = new HashSet<>();
        List<RecordPath> silent = new ArrayList<>();
        ObjectValues.of(sample.read()).each(object -> {
            if (object.value() instanceof Shareable item) {
                covered.add(object.path().toString());
                if (item.getAudience().isEmpty()
                        && !standsIn(covered, object.path().toString())) {
                    silent.add(object.path());
                }
            }
        });
        assertThat(covered).isNotEmpty();
        assertThat(silent).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void givesAChildsWordsOnlyToThoseTheChildNamed(Sample sample) {
        CaseRecord rec = sample.read();
        Set<String> children = new HashSet<>();
        rec.getChildren().stream().map(Identified::getId).forEach(children::add);
        List<String> unasked = new ArrayList<>();
        ObjectValues.of(rec).each(object -> {
            if (object.value() instanceof Attributed item) {
                item.getSaidBy().stream()
                        .filter(children::contains)
                        .flatMap(child -> notNamedBy(child, item))
                        .forEach(reader -> unasked.add(object.path() + " " + reader));
            }
        });
        assertThat(unasked).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isForNobodyFromWhomItIsProtected(Sample sample) {
        ObjectValues.of(sample.read()).each(object -> {
            if (object.value() instanceof Shareable item) {
                assertThat(item.getProtectedFrom()).as("%s", object.path()).noneMatch(item.getAudience()::contains);
            }
        });
    }

    private static Stream<String> notNamedBy(String child, Attributed item) {
        return item.getAudience().stream()
                .filter(reader -> !BY_OFFICE.contains(reader) && !reader.equals(child))
                .filter(reader -> item.getPermission().stream()
                        .noneMatch(each -> each.getBy().filter(child::equals).isPresent()
                                && each.getTo().filter(reader::equals).isPresent()));
    }

    private static boolean standsIn(Set<String> covered, String path) {
        return Stream.iterate(path, at -> at.lastIndexOf('/') > 0, at -> at.substring(0, at.lastIndexOf('/')))
                .skip(1)
                .anyMatch(covered::contains);
    }
}
