package org.threecolumns.benchmarks;

/** The sizes of record that are measured. */
public enum RecordSize {
    /** The first sitting: hardly more than one danger statement. */
    SMALL(7_000),
    /** What a worker opens on most days. */
    TYPICAL(30_000),
    /** Years of work in one file. */
    LARGE(400_000);

    private final int bytes;

    RecordSize(int bytes) {
        this.bytes = bytes;
    }

    /** {@return about how many bytes of JSON it has} */
    int bytes() {
        return bytes;
    }
}
