package org.threecolumns.model;

/** One address. */
public final class RecordPath {
    private RecordPath() {}
}
