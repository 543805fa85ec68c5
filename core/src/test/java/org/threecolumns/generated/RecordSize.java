package org.threecolumns.generated;

/**
 * How much a generated record holds.
 *
 * @param people how many people, 0 or more
 * @param children how many children, 0 or more
 * @param items at most how many items stand in each list of the map, 0 or more
 * @param earlierMaps how many earlier maps there are, 0 or more
 * @param ownMembers how likely each of an object's own members is filled, 0 to 1
 * @param sharedMembers how likely each member is filled that all elements share (audience, agreement …), 0 to 1
 */
public record RecordSize(
        int people, int children, int items, int earlierMaps, double ownMembers, double sharedMembers) {
    /** A draft with hardly anything in it. */
    public static final RecordSize TINY = new RecordSize(1, 1, 1, 0, 0.1, 0.02);

    /** A case as a worker would have it after a few months. */
    public static final RecordSize TYPICAL = new RecordSize(9, 2, 3, 0, 0.7, 0.12);

    /** A case with many children and years of maps. */
    public static final RecordSize LARGE = new RecordSize(40, 6, 15, 3, 0.7, 0.12);

    /** Every member there is, in every object. */
    public static final RecordSize FULL = new RecordSize(3, 2, 1, 1, 1, 1);

    /**
     * {@return the same with other lengths of the map's lists}
     *
     * @param count at most how many items stand in each list
     */
    public RecordSize withItems(int count) {
        return new RecordSize(people, children, count, earlierMaps, ownMembers, sharedMembers);
    }
}
