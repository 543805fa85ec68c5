package org.threecolumns.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Identified;
import org.threecolumns.model.ReaderGroup;
import org.threecolumns.model.Reference;
import org.threecolumns.model.map.ThreeColumnMap;

class GeneratedRecordsTest {
    @ParameterizedTest
    @ValueSource(longs = {0, 1, -7, Long.MAX_VALUE})
    void areTheSameForTheSameSeed(long seed) {
        assertThat(GeneratedRecords.from(seed)).isEqualTo(GeneratedRecords.from(seed));
        assertThat(GeneratedRecords.typical(seed))
                .isEqualTo(GeneratedRecords.typical(seed))
                .isNotEqualTo(GeneratedRecords.typical(seed + 1));
    }

    @Test
    void fillEveryMemberOfEveryType() {
        Set<String> reached = new TreeSet<>();
        LongStream.range(0, 8).forEach(seed -> reachedIn(GeneratedRecords.full(seed), CaseRecord.class, reached));

        Set<String> all = new TreeSet<>();
        allMembers(CaseRecord.class, all, new HashSet<>());

        assertThat(reached).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4, 5, 6, 7, 8})
    void referToNothingThatIsNotThere(long seed) {
        CaseRecord record = GeneratedRecords.from(seed);
        Set<String> known = new HashSet<>(idsIn(record, CaseRecord.class));
        for (ReaderGroup group : ReaderGroup.values()) {
            known.add(group.name());
        }

        assertThat(known).containsAll(referencesIn(record, CaseRecord.class));
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4, 5})
    void giveEachIdOnceInEachMap(long seed) {
        CaseRecord record = GeneratedRecords.full(seed);

        assertThat(idsIn(record.getMap().orElseThrow(), ThreeColumnMap.class)).doesNotHaveDuplicates();
        assertThat(record.getEarlierMaps())
                .allSatisfy(map -> assertThat(idsIn(map, ThreeColumnMap.class)).doesNotHaveDuplicates());
    }

    @Test
    void growFromTinyToLarge() {
        int tiny = objectsIn(GeneratedRecords.tiny(1));
        int typical = objectsIn(GeneratedRecords.typical(1));
        int large = objectsIn(GeneratedRecords.large(1));

        assertThat(tiny).isLessThan(60);
        assertThat(typical).isBetween(150, 1500);
        assertThat(large).isGreaterThan(4 * typical);
    }

    private static int objectsIn(CaseRecord record) {
        return idsIn(record, CaseRecord.class).size();
    }

    private static void reachedIn(Object value, Class<?> type, Set<String> reached) {
        for (ModelMember member : ModelMember.of(type)) {
            List<?> values = member.valuesIn(value);
            if (!values.isEmpty()) {
                reached.add(type.getSimpleName() + "." + member.name());
            }
            if (member.holdsElements()) {
                values.forEach(each -> reachedIn(each, member.valueClass(), reached));
            }
        }
    }

    private static void allMembers(Class<?> type, Set<String> all, Set<Class<?>> seen) {
        if (!seen.add(type)) {
            return;
        }
        for (ModelMember member : ModelMember.of(type)) {
            all.add(type.getSimpleName() + "." + member.name());
            if (member.holdsElements()) {
                allMembers(member.valueClass(), all, seen);
            }
        }
    }

    private static List<String> idsIn(Object value, Class<?> type) {
        List<String> ids = new ArrayList<>();
        if (value instanceof Identified identified) {
            ids.add(identified.getId());
        }
        ModelMember.of(type).stream()
                .filter(ModelMember::holdsElements)
                .forEach(member ->
                        member.valuesIn(value).forEach(each -> ids.addAll(idsIn(each, member.valueClass()))));
        return ids;
    }

    private static List<String> referencesIn(Object value, Class<?> type) {
        List<String> found = new ArrayList<>();
        for (ModelMember member : ModelMember.of(type)) {
            if (member.getter().isAnnotationPresent(Reference.class)) {
                member.valuesIn(value).forEach(id -> found.add((String) id));
            } else if (member.holdsElements()) {
                member.valuesIn(value).forEach(each -> found.addAll(referencesIn(each, member.valueClass())));
            }
        }
        return found;
    }
}
