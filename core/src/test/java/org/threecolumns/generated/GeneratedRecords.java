package org.threecolumns.generated;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Child;
import org.threecolumns.model.Person;
import org.threecolumns.model.map.ThreeColumnMap;

/**
 * Records with invented content, the same for the same seed and size on every machine. They are well-formed: references
 * lead somewhere, ids are unique, ends stand in order. Whether they make sense is another matter.
 */
public final class GeneratedRecords {
    private GeneratedRecords() {}

    /**
     * {@return a record of a size that the seed decides too}
     *
     * @param seed any number
     */
    public static CaseRecord from(long seed) {
        SplittableRandom sizes = new SplittableRandom(seed);
        return from(
                seed,
                new RecordSize(
                        sizes.nextInt(6),
                        sizes.nextInt(4),
                        sizes.nextInt(4),
                        sizes.nextInt(2),
                        sizes.nextDouble(),
                        sizes.nextDouble() / 3));
    }

    /**
     * {@return a record}
     *
     * @param seed any number
     * @param size how much it holds
     */
    public static CaseRecord from(long seed, RecordSize size) {
        SplittableRandom random = new SplittableRandom(seed);
        Targets targets = Targets.of(size, random);
        Filling filling = new Filling(random, size, targets);
        CaseRecord.Builder record = CaseRecord.builder().like(filling.make(CaseRecord.class));
        record.people(numbered("p", size.people(), id -> (Person) filling.make(Person.class, id)));
        record.children(numbered("c", size.children(), id -> (Child) filling.make(Child.class, id)));
        record.map(map(filling, "map"));
        record.earlierMaps(numbered("earlier", size.earlierMaps(), id -> map(filling, id)));
        return record.build();
    }

    /**
     * {@return a draft with hardly anything in it}
     *
     * @param seed any number
     */
    public static CaseRecord tiny(long seed) {
        return from(seed, RecordSize.TINY);
    }

    /**
     * {@return a record as a worker would have it after a few months}
     *
     * @param seed any number
     */
    public static CaseRecord typical(long seed) {
        return from(seed, RecordSize.TYPICAL);
    }

    /**
     * {@return a record with many children and years of maps}
     *
     * @param seed any number
     */
    public static CaseRecord large(long seed) {
        return from(seed, RecordSize.LARGE);
    }

    /**
     * {@return a record in which every member of every object is filled, apart from those that exclude each other}
     *
     * @param seed any number; several seeds together reach both of two that exclude each other
     */
    public static CaseRecord full(long seed) {
        return from(seed, RecordSize.FULL);
    }

    private static ThreeColumnMap map(Filling filling, String id) {
        return (ThreeColumnMap) filling.make(ThreeColumnMap.class, id);
    }

    private static <T> List<T> numbered(String prefix, int count, java.util.function.Function<String, T> make) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> make.apply(prefix + number))
                .toList();
    }
}
